import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { MAX_PIXELS, MAX_SCANS, type JpegFacts, readJpeg } from '../../../src/picture/jpeg/jpeg.js';
import { stripMetadata } from '../../../src/picture/jpeg/strip-metadata.js';
import { type JpegOptions, fetchJpeg } from '../../support/jpegs.js';
import { volume } from '../../support/volume.js';

/** The number of changed files of each kind below. */
const CHANGED_FILES = volume({ sample: 500, full: 10_000 });
const ANY_BYTES = volume({ sample: 1_000, full: 5_000 });

const CODES = [
  'file-empty',
  'not-jpeg',
  'picture-cut-short',
  'picture-damaged',
  'picture-unsupported',
  'too-many-pixels',
  'too-many-scans',
  'too-many-segments',
];

/** A file of each kind, small enough to be cut at every byte. */
const KINDS: Readonly<Record<string, JpegOptions>> = {
  baseline: { width: 24, height: 18, quality: 40 },
  progressive: { width: 24, height: 18, quality: 40, progressive: true },
  turned: { width: 24, height: 18, orientation: 6, exif: 'a place', comment: 'words' },
  gray: { width: 24, height: 18, gray: true },
  print: { width: 24, height: 18, cmyk: true },
  'print colors as YCCK': { width: 24, height: 18, ycck: true },
  RGB: { width: 24, height: 18, rgb: true },
  arithmetic: { width: 24, height: 18, arithmetic: true },
  '12 bits': { width: 24, height: 18, bits: 12 },
  restarting: { width: 48, height: 32, restartEvery: 1 },
  noise: { width: 24, height: 18, noise: true, quality: 95 },
};

function expectPossible(facts: JpegFacts, bytes: Uint8Array): void {
  expect(facts.width).to.be.within(1, 65_535);
  expect(facts.height).to.be.within(1, 65_535);
  expect(facts.width * facts.height).to.be.at.most(MAX_PIXELS);
  expect(facts.components).to.be.within(1, 4);
  expect(facts.precision).to.be.oneOf([8, 12]);
  expect(facts.scans).to.be.within(1, MAX_SCANS);
  expect(facts.orientation).to.be.within(1, 8);
  expect([...bytes.subarray(facts.end - 2, facts.end)]).to.deep.equal([0xff, 0xd9]);
}

function factsOf(bytes: Uint8Array): JpegFacts {
  const { value, rejection } = readJpeg(bytes);
  if (rejection) throw new Error(rejection.code);
  return value;
}

/** Any bytes must give a code of the closed list, or possible facts. */
function expectOutcome(bytes: Uint8Array): void {
  const { value, rejection } = readJpeg(bytes);
  if (rejection) expect(rejection.code).to.be.oneOf(CODES);
  else expectPossible(value, bytes);
}

const withBytes = (beginning: readonly number[], bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...beginning, ...bytes]);

describe('random bytes', () => {
  it('never throw', () => {
    const anyBytes = fc.uint8Array({ maxLength: 400 });
    fc.assert(fc.property(anyBytes, expectOutcome), { numRuns: ANY_BYTES });
  });

  it('never throw after the start of a JPEG', () => {
    const afterStart = fc
      .uint8Array({ maxLength: 400 })
      .map((bytes) => withBytes([255, 216, 255], bytes));
    fc.assert(fc.property(afterStart, expectOutcome), { numRuns: ANY_BYTES });
  });

  it('never throw as Exif', () => {
    const exif = [255, 216, 255, 225, 1, 0, 69, 120, 105, 102, 0, 0, 73, 73, 42, 0];
    const asExif = fc
      .uint8Array({ minLength: 246, maxLength: 300 })
      .map((bytes) => withBytes(exif, bytes));
    fc.assert(fc.property(asExif, expectOutcome), { numRuns: ANY_BYTES });
  });
});

describe('segments in random order', () => {
  const markers = fc.constantFrom(
    0xc0,
    0xc2,
    0xc3,
    0xc4,
    0xc9,
    0xcc,
    0xd0,
    0xd8,
    0xd9,
    0xda,
    0xdb,
    0xe1,
    0xfe,
    0xff,
    0,
  );
  const frame = [255, 192, 0, 11, 8, 0, 8, 0, 8, 1, 1, 17, 0];
  const scan = [255, 218, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2];
  const other = fc
    .tuple(markers, fc.uint8Array({ maxLength: 12 }))
    .map(([marker, bytes]) => [255, marker, 0, bytes.length + 2, ...bytes]);
  const parts = fc.array(fc.oneof(fc.constant(frame), fc.constant(scan), other), { maxLength: 12 });

  it('never throw', () => {
    const property = fc.property(parts, (segments) => {
      expectOutcome(Uint8Array.from([255, 216, ...segments.flat(), 255, 217]));
    });
    fc.assert(property, { numRuns: ANY_BYTES });
  });
});

describe('a real file', () => {
  for (const [kind, options] of Object.entries(KINDS)) {
    it(`(${kind}) is refused if it is truncated at any byte`, async () => {
      const file = await fetchJpeg(options);
      const codes = Array.from(file, (_, end) => readJpeg(file.subarray(0, end)).rejection?.code);
      expect(codes.slice(0, 3)).to.deep.equal(['file-empty', 'not-jpeg', 'not-jpeg']);
      expect(new Set(codes.slice(3))).to.deep.equal(new Set(['picture-cut-short']));
      expectPossible(factsOf(file), file);
    });

    it(`(${kind}) never throws, whatever bytes are changed`, async () => {
      const file = await fetchJpeg(options);
      const change = fc.tuple(fc.nat(file.length - 1), fc.oneof(fc.nat(255), fc.constant(255)));
      const property = fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = file.slice();
        for (const [at, value] of changes) changed[at] = value;
        expectOutcome(changed);
      });
      fc.assert(property, { numRuns: CHANGED_FILES });
    });

    it(`(${kind}) keeps its facts without its metadata, except the orientation`, async () => {
      const file = await fetchJpeg(options);
      const { end, ...facts } = factsOf(file);
      const stripped = stripMetadata(Uint8Array.from([...file, ...file]));
      expect(factsOf(stripped)).to.include({ ...facts, orientation: 1, end: stripped.length });
      expect(stripped.length).to.be.at.most(end);
    });
  }
});

describe('a file of 1 MB', () => {
  // If each byte caused another pass over the rest, a file would take hours, longer than the test runner waits.
  const LENGTH = 1_048_575;
  const frame = [255, 216, 255, 192, 0, 11, 8, 0, 8, 0, 8, 1, 1, 17, 0];
  const scan = [...frame, 255, 218, 0, 8, 1, 1, 0, 0, 63, 0];
  const exif = [255, 225, 0, 16, 69, 120, 105, 102, 0, 0, 73, 73, 42, 0, 8, 0, 0, 0];

  /** A file that begins with some bytes and then repeats others. */
  function repeat(beginning: readonly number[], pattern: readonly number[]): Uint8Array {
    const bytes = new Uint8Array(LENGTH);
    bytes.set(beginning);
    for (let at = beginning.length; at < LENGTH; at += 1) {
      bytes[at] = pattern[(at - beginning.length) % pattern.length] ?? 0;
    }
    return bytes;
  }

  const patterns: Readonly<Record<string, readonly [readonly number[], readonly number[]]>> = {
    'fill bytes': [[255, 216], [255]],
    'the shortest segments': [
      [255, 216],
      [255, 254, 0, 2],
    ],
    'Exif segments': [[255, 216], exif],
    'stuffed bytes': [scan, [255, 0]],
    'restart markers': [scan, [255, 208]],
    'fill bytes in a scan': [scan, [255, 255, 0]],
    'segments after a scan': [scan, [1, 255, 254, 0, 2]],
  };
  for (const [what, [beginning, pattern]] of Object.entries(patterns)) {
    it(`is read in linear time with ${what}`, () => {
      expectOutcome(repeat(beginning, pattern));
    });
  }
});
