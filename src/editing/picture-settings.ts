/** What a site sets about pictures that are not what the rule asks for. */

/**
 * What becomes of a picture that is no JPEG, or has 1 MB or more: the editor offers to convert or shrink it
 * (`ask`), does so at once (`always`), or only refuses it (`never`).
 */
export type ConvertPictures = 'ask' | 'always' | 'never';

/**
 * A site's own decoder for kinds that a browser lacks, HEIC above all. Given the chosen file; answers with the
 * whole picture, upright, or rejects. `signal` aborts once the person stops, or chooses another file.
 */
export type PictureDecoder = (
  file: File,
  options: { readonly signal: AbortSignal },
) => Promise<ImageBitmap>;

/** What a site sets about pictures. */
export interface PictureSettings {
  readonly convertPictures: ConvertPictures | undefined;
  readonly decodePicture: PictureDecoder | undefined;
}
