/** What becomes of test files, in short. */
import { LocalPictureMaker } from '../../src/picture/local-picture-maker.js';
import type { MadePicture, Picture } from '../../src/picture/make-picture.js';
import type { PictureOutcome } from '../../src/picture/picture-maker.js';
import { type JpegOptions, fetchJpeg, fileOf } from './jpegs.js';
import { expectNothingElse } from './markers.js';

/** What becomes of a file on this thread, by the original's rule or in spite of it. */
export async function outcomeOf(file: Blob, anyKind = false): Promise<PictureOutcome> {
  const maker = new LocalPictureMaker();
  const outcome = await maker.take(file, anyKind);
  maker.close();
  return outcome;
}

/**
 * What is made of a file, in spite of the original's rule; rejects with the code where that is refused, and
 * where the picture holds anything but itself.
 */
export async function madeOf(file: Blob): Promise<MadePicture> {
  const { made, refused } = await outcomeOf(file, true);
  if (refused) throw new Error(refused.code);
  expectNothingElse(made.picture.jpeg);
  return made;
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
