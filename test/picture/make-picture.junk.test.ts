import { expect } from '@open-wc/testing';
import { SOS, segmentsOf } from '../../src/picture/jpeg/jpeg-segments.js';
import { readJpeg } from '../../src/picture/jpeg/jpeg.js';
import { type JpegOptions, UPRIGHT, cornersOf, fetchJpeg, pixelsOf } from '../support/jpegs.js';
import { expectNothingElse } from '../support/markers.js';
import { pictureOf } from '../support/pictures.js';

const SIZE: JpegOptions = { width: 160, height: 120 };

/** Bytes of all kinds, without a marker that means something. */
const JUNK: Readonly<Record<string, readonly number[]>> = {
  'five bytes': [1, 2, 3, 4, 5],
  zeros: Array<number>(64).fill(0),
  'stuffed bytes': [0xff, 0x00, 0xff, 0x00],
  'fill bytes': [0xff, 0xff, 0xff, 0xff],
  'fill bytes after others': [7, 0xff, 0xff],
  'a restart marker': [0xff, 0xd3],
  'a temporary marker': [0xff, 0x01],
  'a comment without a length': [0xff, 0xfe, 0, 0],
  'more than a segment holds': Array<number>(70_000).fill(0x5a),
};

const FILES: Readonly<Record<string, JpegOptions>> = {
  baseline: SIZE,
  progressive: { ...SIZE, progressive: true },
  'on its side, with Exif': { ...SIZE, orientation: 6, exif: 'a place', comment: 'words' },
};

type Bytes = Uint8Array<ArrayBuffer>;

/** A copy of a file with these bytes before each segment up to the first scan, except the first two. */
function withJunk(file: Bytes, junk: readonly number[]): Bytes {
  const all = [...segmentsOf(file)];
  const scanAt = all.findIndex(({ marker }) => marker === SOS);
  const parts = all.map(({ offset, next }, at) => {
    const before = at > 1 && at <= scanAt ? junk : [];
    return [...before, ...file.subarray(offset, next)];
  });
  return Uint8Array.from(parts.flat());
}

/** Whether the browser's own decoder takes a file. */
const opens = (bytes: Bytes): Promise<boolean> =>
  pixelsOf(bytes).then(
    () => true,
    () => false,
  );

describe('a JPEG with other bytes between its segments', () => {
  for (const [what, junk] of Object.entries(JUNK)) {
    for (const [kind, options] of Object.entries(FILES)) {
      it(`becomes a picture, as the browser draws it (${what}, ${kind})`, async () => {
        const bytes = withJunk(await fetchJpeg(options), junk);
        expect(await opens(bytes)).to.equal(true);
        const { jpeg } = await pictureOf(bytes);
        expect(cornersOf(await pixelsOf(jpeg))).to.deep.equal(UPRIGHT);
        expectNothingElse(jpeg);
      });
    }
  }

  const strange: Readonly<Record<string, readonly number[]>> = {
    'a reserved marker': [0xff, 0x02],
    'a second start': [0xff, 0xd8],
    'an extension': [0xff, 0xf0, 0, 2],
    'a table without a length': [0xff, 0xdb, 0, 0],
    'a scan without a length': [0xff, 0xda, 0, 0],
  };
  for (const [what, bytes] of Object.entries(strange)) {
    it(`is refused only where the browser refuses it, too: ${what}`, async () => {
      const file = withJunk(await fetchJpeg(SIZE), bytes);
      const refused = readJpeg(file).rejection !== undefined;
      expect(refused && (await opens(file))).to.equal(false);
    });
  }
});
