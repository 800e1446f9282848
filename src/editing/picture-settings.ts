/** A site's settings for pictures that break the rule for files. */

/**
 * What to do with a picture that is not a JPEG, or is 1 MB or larger: offer to convert or shrink it (`ask`), do so
 * without asking (`always`), or refuse it (`never`).
 */
export type ConvertPictures = 'ask' | 'always' | 'never';

/**
 * A site's own decoder for kinds that a browser can't decode, mainly HEIC. Takes the chosen file, and resolves with
 * the whole picture, upright, or rejects. `signal` aborts when the user stops or chooses another file.
 */
export type PictureDecoder = (
  file: File,
  options: { readonly signal: AbortSignal },
) => Promise<ImageBitmap>;

/** A site's settings for pictures. */
export interface PictureSettings {
  readonly convertPictures: ConvertPictures | undefined;
  readonly decodePicture: PictureDecoder | undefined;
}
