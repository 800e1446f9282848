import { gif, gifFrame } from '../../../support/header-bytes.js';
import { START, repeated, segment } from '../../../support/jpeg-bytes.js';
import { makeJpeg } from '../../../support/jpeg-files.mjs';
import { photoFiles } from '../../support/photo-files.js';

const EMPTY = segment(0xfe);

/** A GIF of 4 × 3 px whose frame is a square of this many px. */
export const gifWithFrame = (side: number): Uint8Array => gif(4, 3, gifFrame(0, 0, side, side));

/** An AVIF that claims 8 × 6 px and holds 800 × 600. */
export async function lyingAvif(): Promise<Buffer> {
  const bytes = await photoFiles.AVIF();
  const claim = bytes.indexOf('ispe') + 8;
  bytes.writeUInt32BE(8, claim);
  bytes.writeUInt32BE(6, claim + 4);
  return bytes;
}

/** A JPEG of this many bytes, all of them empty segments. */
export const emptySegments = (bytes: number): Uint8Array => repeated(bytes, START, EMPTY);

/** A real JPEG after more empty segments than are read. */
export async function jpegAfterEmptySegments(): Promise<Buffer> {
  const picture = await makeJpeg({ width: 640, height: 480 });
  return Buffer.concat([emptySegments(20_002), picture.subarray(START.length)]);
}
