import type { PictureDecoder } from './picture-settings.js';

/** What a site's own decoder makes of a file; undefined where it fails, or gives something else than a bitmap. */
export async function decodeForSite(
  decodePicture: PictureDecoder,
  file: File,
  signal: AbortSignal,
): Promise<ImageBitmap | undefined> {
  try {
    const bitmap: unknown = await decodePicture(file, { signal });
    return bitmap instanceof ImageBitmap ? bitmap : undefined;
  } catch {
    return undefined;
  }
}
