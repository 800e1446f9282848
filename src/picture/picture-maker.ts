/** The way from a chosen file to a picture, as the editor walks it, wherever the work is done. */
import type { Rejection } from '../seal/rejection.js';
import type { Crop } from './crop.js';
import type { Offer } from './file-rule.js';
import type { MadePicture } from './make-picture.js';
import type { PictureKind } from './picture-kind.js';

/** A picture was made: what it is, and what it was made of. */
export interface Made {
  readonly made: MadePicture;
  readonly kind: PictureKind;
  /** Bytes of the whole file. */
  readonly fileBytes: number;
  readonly refused?: undefined;
  readonly undecodedKind?: undefined;
}

/** None was made. */
export interface Refused {
  readonly refused: Rejection;
  /** What would help. */
  readonly offer?: Offer | undefined;
  /** The browser lacks a decoder for this kind; a site may have one of its own. */
  readonly undecodedKind?: PictureKind | undefined;
  readonly made?: undefined;
}

/** What became of a file. */
export type PictureOutcome = Made | Refused;

/** Makes pictures of one file at a time. Nothing rejects. */
export interface PictureMaker {
  /** Takes a file and makes a picture of its middle; of any kind and size where `anyKind` is set. */
  readonly take: (file: Blob, anyKind: boolean) => Promise<PictureOutcome>;
  /** Takes what a site has decoded of a file that `take` could not; the bitmap is this maker's from then on. */
  readonly takeDecoded: (bitmap: ImageBitmap) => Promise<PictureOutcome>;
  /** Makes another picture of what was taken last: of this part, in px of the whole. */
  readonly crop: (crop: Crop) => Promise<PictureOutcome>;
  /** The whole of what was taken last, for looking at; undefined where it can't be drawn any more. */
  readonly show: () => Promise<ImageBitmap | undefined>;
  /** Lets go of everything and ends what is under way, which then makes nothing. */
  readonly close: () => void;
}
