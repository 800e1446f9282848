/**
 * Makes an `ImageBitmap`, and works around a bug of WebKitGTK 2.50, which keeps the bitmaps of a page (not of a worker)
 * on its graphics context. After a busy moment that context is no longer current, and every new bitmap is empty, or
 * contains what another bitmap contained, until something writes pixels to the context (measured: 30 of 30 were empty,
 * and none after a bitmap of an `ImageData`).
 */

const alphaOf = (context: OffscreenCanvasRenderingContext2D): number | undefined =>
  context.getImageData(0, 0, 1, 1).data[3];

/**
 * Whether the first pixel is transparent, as in an empty bitmap or a transparent picture. False if the canvas can't
 * tell: browsers that resist fingerprinting return other pixels than were drawn.
 */
export function isBlank(bitmap: ImageBitmap): boolean {
  try {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!context) return false;
    context.fillRect(0, 0, 1, 1);
    if (alphaOf(context) !== 255) return false;
    context.clearRect(0, 0, 1, 1);
    context.drawImage(bitmap, 0, 0);
    return alphaOf(context) === 0;
  } catch {
    // There is no such canvas, or an extension or a script of the page has broken it.
    return false;
  }
}

/** Makes the page's graphics context current. A worker draws without one. */
async function wakeContext(): Promise<void> {
  if (typeof document === 'undefined') return;
  try {
    (await createImageBitmap(new ImageData(1, 1))).close();
  } catch {
    // Then the bitmap is made all the same.
  }
}

/** Like `createImageBitmap`, but makes the graphics context current first, and tries a second time if the bitmap is blank. */
export async function makeBitmap(
  source: Blob | OffscreenCanvas | HTMLCanvasElement,
  options?: ImageBitmapOptions,
): Promise<ImageBitmap> {
  await wakeContext();
  const bitmap = await createImageBitmap(source, options);
  if (!isBlank(bitmap)) return bitmap;
  bitmap.close();
  await wakeContext();
  return createImageBitmap(source, options);
}
