/** How the editor turns a chosen file into a picture, on whichever thread the work is done. */
import type { Rejection } from '../seal/rejection.js';
import type { Crop } from './crop.js';
import type { Offer } from './file-rule.js';
import type { MadePicture } from './make-picture.js';
import type { PictureKind } from './picture-kind.js';

/** A picture was made. */
export interface Made {
  readonly made: MadePicture;
  readonly kind: PictureKind;
  /** The size of the chosen file, in bytes. */
  readonly fileBytes: number;
  readonly refused?: undefined;
  readonly undecodedKind?: undefined;
}

/** No picture was made. */
export interface Refused {
  readonly refused: Rejection;
  /** What the editor can do about it. */
  readonly offer?: Offer | undefined;
  /** The kind, if the browser can't decode it. The site may have a decoder. */
  readonly undecodedKind?: PictureKind | undefined;
  readonly made?: undefined;
}

/** The result for a file. */
export type PictureOutcome = Made | Refused;

/** Makes pictures from one file at a time. No method rejects. */
export interface PictureMaker {
  /** Opens a file and makes a picture of its middle. `anyKind` accepts every kind and size that can be converted. */
  readonly take: (file: Blob, anyKind: boolean) => Promise<PictureOutcome>;
  /** Accepts the site's own decoding of a file that `take` could not decode. The maker then owns the bitmap. */
  readonly takeDecoded: (bitmap: ImageBitmap) => Promise<PictureOutcome>;
  /** Makes another picture from the same file: of this part, in px of the whole. */
  readonly crop: (crop: Crop) => Promise<PictureOutcome>;
  /** The whole picture, to show while cropping. Undefined if it can't be drawn any more. */
  readonly show: () => Promise<ImageBitmap | undefined>;
  /** Frees everything and stops any work in progress, which then makes no picture. */
  readonly close: () => void;
}
