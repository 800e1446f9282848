/**
 * Decodes a JPEG with the browser, again where nothing came: while the machine is busy, WebKit at times gives
 * bitmaps with nothing in them (WebKitGTK 2.50: two or three in a row, and more where it is asked without a pause).
 */

/** How often a JPEG is decoded at most, and how long the first pause is, in ms; each is by so much longer. */
export const DECODED_AT_MOST = 10;
const PAUSE_MS = 100;

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
 *
 * @param times How many times this makes, for whoever begins: the first.
 */
export async function decodeJpeg(
  bytes: BlobPart,
  options?: ImageBitmapOptions,
  times = 1,
): Promise<ImageBitmap> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), options);
  if (times === DECODED_AT_MOST || !isBlank(bitmap)) return bitmap;
  bitmap.close();
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * times));
  return decodeJpeg(bytes, options, times + 1);
}
