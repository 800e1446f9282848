/** Decodes a JPEG with the browser. */
import { isBlank, makeBitmap } from './make-bitmap.js';

/** The pauses before a JPEG that was blank is decoded again, in ms: 3 s in all. */
export const PAUSES_MS: readonly number[] = [100, 200, 400, 800, 1500];

/**
 * A JPEG's pixels, decoded off the main thread. Rejects where it is no whole picture, and where the browser draws
 * nothing of it to the end: a JPEG has no transparent pixel. No `<img>`: a page's policy may forbid the `blob:`
 * address that it would need.
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
  throw new Error('The browser draws nothing of this JPEG');
}
