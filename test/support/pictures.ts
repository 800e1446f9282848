/** Short ways to get the result for a test file. */
import { LocalPictureMaker } from '../../src/picture/local-picture-maker.js';
import type { MadePicture, Picture } from '../../src/picture/make-picture.js';
import type { PictureOutcome } from '../../src/picture/picture-maker.js';
import { type JpegOptions, fetchJpeg, fileOf } from './jpegs.js';
import { expectNothingElse } from './markers.js';

/**
 * The result for a file on the main thread, with or without the original's rule. Rejects if the picture contains
 * anything else.
 */
export async function outcomeOf(file: Blob, anyKind = false): Promise<PictureOutcome> {
  const maker = new LocalPictureMaker();
  const outcome = await maker.take(file, anyKind);
  maker.close();
  return checked(outcome);
}

/** The same outcome. Throws if its picture contains anything else. */
export function checked(outcome: PictureOutcome): PictureOutcome {
  if (outcome.made) expectNothingElse(outcome.made.picture.jpeg);
  return outcome;
}

/** The picture that was made. Throws with the code if it was refused, and if the picture contains anything else. */
export function madeIn(outcome: PictureOutcome): MadePicture {
  const { made, refused } = checked(outcome);
  if (refused) throw new Error(refused.code);
  return made;
}

/** The picture made from a file, ignoring the original's rule. Rejects with the code if it is refused. */
export async function madeOf(file: Blob): Promise<MadePicture> {
  return madeIn(await outcomeOf(file, true));
}

/** The picture made from a file's bytes. Rejects with the code if it is refused. */
export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<Picture> {
  return (await madeOf(fileOf(bytes))).picture;
}

/** The picture made from a test file. */
export async function make(options: JpegOptions): Promise<Picture> {
  return pictureOf(await fetchJpeg(options));
}

/** Why the original's rule refuses a file. Undefined if it does not. */
export async function codeOf(file: Blob): Promise<string | undefined> {
  return (await outcomeOf(file)).refused?.code;
}
