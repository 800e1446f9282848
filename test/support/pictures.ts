/** What becomes of test files, in short. */
import { type Picture, makePicture } from '../../src/picture/make-picture.js';
import { type JpegOptions, fetchJpeg, fileOf } from './jpegs.js';
import { expectNothingElse } from './markers.js';

/**
 * The picture made of a file's bytes; rejects with the code where that is refused, and where the picture
 * holds anything but itself.
 */
export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<Picture> {
  const { value, rejection } = await makePicture(fileOf(bytes));
  if (rejection) throw new Error(rejection.code);
  expectNothingElse(value.jpeg);
  return value;
}

/** The picture made of a test file. */
export async function make(options: JpegOptions): Promise<Picture> {
  return pictureOf(await fetchJpeg(options));
}

/** Why a file is refused; undefined where it is not. */
export async function codeOf(file: Blob): Promise<string | undefined> {
  return (await makePicture(file)).rejection?.code;
}
