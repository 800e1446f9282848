/** Decodes a JPEG with the browser. */
import { frameSize } from './jpeg/frame-size.js';
import { isBlank, makeBitmap } from './make-bitmap.js';
import { MAX_PICTURE_WIDTH } from '../seal/picture-limits.js';

/** The pauses before a JPEG is decoded again, in ms: 3 s in all. */
export const PAUSES_MS: readonly number[] = [100, 200, 400, 800, 1500];

/** The browser gave an empty bitmap, though a JPEG has no transparent pixels. */
class BlankBitmapError extends Error {}

// Not with `<img>`, because the page's policy may forbid the `blob:` address that it needs.
async function decodeOnce(jpeg: Blob, options?: ImageBitmapOptions): Promise<ImageBitmap> {
  const bitmap = await makeBitmap(jpeg, options);
  if (!isBlank(bitmap)) return bitmap;
  bitmap.close();
  throw new BlankBitmapError('The browser decodes this JPEG to a blank bitmap');
}

async function decodeAgain(
  decode: () => Promise<ImageBitmap>,
  mayPass: (error: unknown) => boolean,
): Promise<ImageBitmap> {
  for (const pause of PAUSES_MS) {
    try {
      return await decode();
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return decode();
}

const blobOf = (bytes: BlobPart): Blob => new Blob([bytes], { type: 'image/jpeg' });

/** Decodes a JPEG off the main thread. Rejects if the picture is incomplete, or if the bitmap is blank after every retry. */
export function decodeJpeg(bytes: BlobPart, options?: ImageBitmapOptions): Promise<ImageBitmap> {
  const jpeg = blobOf(bytes);
  return decodeAgain(
    () => decodeOnce(jpeg, options),
    (error) => error instanceof BlankBitmapError,
  );
}

/**
 * Decodes the JPEG of a stored seal. It was whole when it was stored, so any failure is retried: it may pass, as one for
 * lack of memory does. Rejects at once if the frame header gives more than a stored picture may have: 64 KiB can claim
 * 16,384 × 16,384 px.
 *
 * @param isWanted whether the picture is still to be drawn; otherwise nothing is retried
 */
export async function decodeStoredJpeg(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: () => boolean,
): Promise<ImageBitmap> {
  const size = frameSize(bytes);
  // A picture that is turned by its EXIF orientation has its width for its height.
  if (size && Math.max(size.width, size.height) > MAX_PICTURE_WIDTH)
    throw new Error('The stored picture is too large');
  const jpeg = blobOf(bytes);
  return decodeAgain(() => decodeOnce(jpeg), isWanted);
}
