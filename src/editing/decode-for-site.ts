import type { PictureDecoder } from './picture-settings.js';

/** What a site's own decoder makes of a file; undefined where it fails, or gives something else than an open bitmap. */
export async function decodeForSite(
  decodePicture: PictureDecoder,
  file: File,
  signal: AbortSignal,
): Promise<ImageBitmap | undefined> {
  try {
    const bitmap: unknown = await decodePicture(file, { signal });
    // A closed one has no size any more.
    return bitmap instanceof ImageBitmap && bitmap.width > 0 ? bitmap : undefined;
  } catch {
    return undefined;
  }
}
