import type { PictureDecoder } from './picture-settings.js';

/** The result of a site's own decoder. Undefined if it fails, or returns anything but an open bitmap. */
export async function decodeForSite(
  decodePicture: PictureDecoder,
  file: File,
  signal: AbortSignal,
): Promise<ImageBitmap | undefined> {
  try {
    const bitmap: unknown = await decodePicture(file, { signal });
    // A closed bitmap has no size.
    return bitmap instanceof ImageBitmap && bitmap.width > 0 ? bitmap : undefined;
  } catch {
    return undefined;
  }
}
