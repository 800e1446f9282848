/** What becomes of test files, in short. */
import { LocalPictureMaker } from '../../src/picture/local-picture-maker.js';
import type { MadePicture, Picture } from '../../src/picture/make-picture.js';
import type { PictureOutcome } from '../../src/picture/picture-maker.js';
import { type JpegOptions, fetchJpeg, fileOf } from './jpegs.js';
import { expectNothingElse } from './markers.js';

/**
 * What becomes of a file on this thread, by the original's rule or in spite of it; rejects where the picture
 * holds anything but itself.
 */
export async function outcomeOf(file: Blob, anyKind = false): Promise<PictureOutcome> {
  const maker = new LocalPictureMaker();
  const outcome = await maker.take(file, anyKind);
  maker.close();
  return checked(outcome);
}

/** An outcome as it is; throws where its picture holds anything but itself. */
export function checked(outcome: PictureOutcome): PictureOutcome {
  if (outcome.made) expectNothingElse(outcome.made.picture.jpeg);
  return outcome;
}

/** What was made; throws with the code where that was refused, and where the picture holds anything but itself. */
export function madeIn(outcome: PictureOutcome): MadePicture {
  const { made, refused } = checked(outcome);
  if (refused) throw new Error(refused.code);
  return made;
}

/** What is made of a file, in spite of the original's rule; rejects with the code where that is refused. */
export async function madeOf(file: Blob): Promise<MadePicture> {
  return madeIn(await outcomeOf(file, true));
}

/** The picture made of a file's bytes; rejects with the code where that is refused. */
export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<Picture> {
  return (await madeOf(fileOf(bytes))).picture;
}

/** The picture made of a test file. */
export async function make(options: JpegOptions): Promise<Picture> {
  return pictureOf(await fetchJpeg(options));
}

/** Why a file is refused by the original's rule; undefined where it is not. */
export async function codeOf(file: Blob): Promise<string | undefined> {
  return (await outcomeOf(file)).refused?.code;
}
