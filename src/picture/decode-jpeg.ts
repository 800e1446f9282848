/** Decodes a JPEG with the browser. */
import { isBlank, makeBitmap } from './make-bitmap.js';

/** The pauses before a blank JPEG is decoded again, in ms: 3 s in all. */
export const PAUSES_MS: readonly number[] = [100, 200, 400, 800, 1500];

/**
 * Decodes a JPEG off the main thread. Rejects if the picture is incomplete, or if the bitmap is blank after every
 * retry: a JPEG has no transparent pixels. It does not use `<img>`, because the page's policy may forbid the `blob:`
 * address that this needs.
 */
export async function decodeJpeg(
  bytes: BlobPart,
  options?: ImageBitmapOptions,
): Promise<ImageBitmap> {
  const jpeg = new Blob([bytes], { type: 'image/jpeg' });
  for (const pause of PAUSES_MS) {
    const bitmap = await makeBitmap(jpeg, options);
    if (!isBlank(bitmap)) return bitmap;
    bitmap.close();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error('The browser decodes this JPEG to a blank bitmap');
}
