/**
 * Decodes a JPEG with the browser, again where nothing came: while it is busy, WebKit at times gives a bitmap with
 * nothing in it for a tenth of a second (WebKitGTK 2.50).
 */

/** How often a JPEG is decoded at most, and how long it waits between, in ms. */
export const DECODED_AT_MOST = 30;
const PAUSE_MS = 50;

/** A JPEG has no pixel that is clear. Browsers without such a canvas have no such defect. */
function isBlank(bitmap: ImageBitmap): boolean {
  if (typeof OffscreenCanvas === 'undefined') return false;
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  return context?.getImageData(0, 0, 1, 1).data[3] === 0;
}

/**
 * A JPEG's pixels, decoded off the main thread. Rejects where it is no whole picture.
 * No `<img>`: a page's policy may forbid the `blob:` address that it would need.
 */
export async function decodeJpeg(
  bytes: BlobPart,
  options?: ImageBitmapOptions,
): Promise<ImageBitmap> {
  for (let times = 1; ; times += 1) {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), options);
    if (times === DECODED_AT_MOST || !isBlank(bitmap)) return bitmap;
    bitmap.close();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
