/**
 * Makes an `ImageBitmap`, also where the browser's first one is empty. WebKitGTK 2.50 keeps the bitmaps of a page, though
 * not of a worker, on its graphics context. After a busy moment that context is no longer current, and every new bitmap
 * is empty, or holds what some other bitmap held, until something writes pixels to it (measured: 30 of 30 empty, then none
 * after a bitmap of an `ImageData`).
 */

const alphaOf = (context: OffscreenCanvasRenderingContext2D): number | undefined =>
  context.getImageData(0, 0, 1, 1).data[3];

/**
 * Whether nothing of the picture is drawn at its first pixel, which is so of an empty bitmap and of a transparent picture.
 * False where the canvas can't tell: browsers that guard against fingerprinting read other pixels than were drawn.
 */
export function isBlank(bitmap: ImageBitmap): boolean {
  if (typeof OffscreenCanvas === 'undefined') return false;
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.fillRect(0, 0, 1, 1);
  if (alphaOf(context) !== 255) return false;
  context.clearRect(0, 0, 1, 1);
  context.drawImage(bitmap, 0, 0);
  return alphaOf(context) === 0;
}

/** Makes the page's graphics context current. A worker draws without one. */
async function wakeContext(): Promise<void> {
  if (typeof document === 'undefined') return;
  (await createImageBitmap(new ImageData(1, 1))).close();
}

/** As `createImageBitmap`, with the graphics context current, and tried a second time if the bitmap is blank. */
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
