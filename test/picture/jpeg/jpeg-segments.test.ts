import { expect } from '@open-wc/testing';
import { FILE_BYTES_LIMIT, SHRINKABLE_BYTES } from '../../../src/picture/file-rule.js';
import { MAX_SEGMENTS, segmentsOf } from '../../../src/picture/jpeg/jpeg-segments.js';
import { readJpeg } from '../../../src/picture/jpeg/jpeg.js';
import { START, TABLE, jpeg, repeated, scan, segment, small } from '../../support/jpeg-bytes.js';
import { fileOf } from '../../support/jpegs.js';
import { outcomeOf } from '../../support/pictures.js';

/** How many segments are read, and why no more. */
function walk(bytes: Uint8Array): readonly [number, string | undefined] {
  const segments = segmentsOf(bytes);
  let count = 0;
  let step = segments.next();
  for (; !step.done; step = segments.next()) count += 1;
  return [count, step.value];
}

const markersOf = (bytes: Uint8Array): readonly number[] =>
  [...segmentsOf(bytes)].map(({ marker }) => marker);

/** Bytes that decoders skip before a marker. */
const JUNK: Readonly<Record<string, readonly number[]>> = {
  zeros: [0, 0, 0, 0],
  text: [...new TextEncoder().encode('junk!')],
  'a stuffed byte': [0xff, 0x00],
  'stuffed bytes and text': [0x41, 0xff, 0x00, 0xff, 0x00, 0x42],
  'fill bytes': [0xff, 0xff, 0xff],
  'fill bytes and a stuffed byte': [0xff, 0xff, 0x00, 0xff],
};

describe('bytes between segments', () => {
  for (const [what, junk] of Object.entries(JUNK)) {
    it(`are skipped up to the next marker: ${what}`, () => {
      const file = jpeg([...junk], TABLE, [...junk], small, [...junk], TABLE, scan(1));
      expect(markersOf(file)).to.deep.equal([0xd8, 0xdb, 0xc0, 0xdb, 0xda, 0xd9]);
    });

    it(`are in no segment: ${what}`, () => {
      const file = jpeg([...junk], TABLE, [...junk], small, scan(1));
      const [, table, frame] = segmentsOf(file);
      expect(table && [...file.subarray(table.offset, table.next)]).to.deep.equal(TABLE);
      expect(frame && [...file.subarray(frame.offset, frame.next)]).to.deep.equal(small);
    });
  }

  it('hide no frame from its limits', () => {
    const vast = [0, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0];
    expect(readJpeg(jpeg(TABLE, vast, scan(1))).rejection?.code).to.equal('too-many-pixels');
  });

  it('are not confused with a marker inside a segment', () => {
    const comment = segment(0xfe, 0xff, 0xc0, 0xff, 0xda);
    const file = jpeg([1, 2], comment, small, scan(1));
    expect(markersOf(file)).to.deep.equal([0xd8, 0xfe, 0xc0, 0xda, 0xd9]);
  });
});

describe('a marker without a length', () => {
  for (const code of [0x01, 0xd0, 0xd7, 0x02, 0xbf, 0xf0, 0xfd]) {
    it(`is passed over outside of a scan: FF ${code.toString(16)}`, () => {
      const file = jpeg(TABLE, [0xff, code], small, [0xff, code, 7, 7], scan(1));
      expect(readJpeg(file).value).to.include({ width: 16, end: file.length });
    });
  }
});

describe('a segment with an impossible length', () => {
  for (const length of [0, 1]) {
    it(`is passed over if decoders do not need it: ${String(length)}`, () => {
      const file = jpeg([0xff, 0xe0, 0, length], TABLE, [0xff, 0xfe, 0, length], small, scan(1));
      expect(readJpeg(file).value).to.include({ width: 16, end: file.length });
    });
  }
});

describe('a JPEG of nothing but segments', () => {
  const patterns: Readonly<Record<string, readonly number[]>> = {
    'empty comments': segment(0xfe),
    'empty comments between zeros': [0, 0, ...segment(0xfe)],
    tables: TABLE,
    'restart markers': [0xff, 0xd0],
    'lengths of 0': [0xff, 0xe0, 0, 0],
  };
  for (const [what, pattern] of Object.entries(patterns)) {
    it(`is given up after 4,096 of them: ${what}`, () => {
      const file = repeated(SHRINKABLE_BYTES, START, pattern);
      expect(walk(file)).to.deep.equal([4096, 'too-many']);
    });
  }

  it('is read with one fewer', () => {
    const comments = Array<number[]>(MAX_SEGMENTS - 4).fill(segment(0xfe));
    const [count, reason] = walk(jpeg(...comments, small, scan(1)));
    expect([count, reason]).to.deep.equal([MAX_SEGMENTS, undefined]);
  });

  it('is first refused for its size', async () => {
    const file = (size: number): File => fileOf(repeated(size, START, segment(0xfe)));
    const codeOf = async (size: number, anyKind: boolean): Promise<unknown> =>
      (await outcomeOf(file(size), anyKind)).refused?.code;
    expect(await codeOf(FILE_BYTES_LIMIT - 1, false)).to.equal('too-many-segments');
    expect(await codeOf(40_000_000, false)).to.equal('file-too-large');
    expect(await codeOf(40_000_000, true)).to.equal('too-many-segments');
    expect(await codeOf(SHRINKABLE_BYTES + 1, true)).to.equal('file-far-too-large');
  });
});
