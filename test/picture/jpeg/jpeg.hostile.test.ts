import { expect } from '@open-wc/testing';
import { readJpeg } from '../../../src/picture/jpeg/jpeg.js';
import { MAX_SEGMENTS } from '../../../src/picture/jpeg/jpeg-segments.js';
import { FILE_BYTES_LIMIT } from '../../../src/picture/file-rule.js';
import { START, TABLE, frame, scan, segment } from '../../support/jpeg-bytes.js';
import { type JpegOptions, fetchJpeg } from '../../support/jpegs.js';

const codeOf = (bytes: Uint8Array): string | undefined => readJpeg(bytes).rejection?.code;

const bytesOf = (...parts: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flat());

const textOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

/** JFIF's segment, with which most files begin. */
const JFIF = segment(0xe0, ...textOf('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0);
const PAGE = textOf('<!doctype html><title>Sign in</title><script>alert(1)</script>');

/** A complete picture that claims 65,500 × 65,500 px. */
function claimed(bytes: number): Uint8Array {
  const beginning = [...START, ...JFIF, ...TABLE, ...frame(65_500, 65_500, 0xc2)];
  const file = new Uint8Array(bytes);
  file.set([...beginning, ...scan(1)]);
  file.set([0xff, 0xd9], bytes - 2);
  return file;
}

describe('a bad or hostile file', () => {
  const made: Readonly<Record<string, readonly [string, Uint8Array]>> = {
    'without any bytes': ['file-empty', bytesOf()],
    'of three arbitrary bytes': ['not-jpeg', bytesOf([1, 2, 3])],
    'of the first three bytes of a JPEG': ['picture-cut-short', bytesOf([0xff, 0xd8, 0xff])],
    'that is only a header': ['picture-cut-short', bytesOf(START, JFIF)],
    'that ends after its frame': ['picture-cut-short', bytesOf(START, JFIF, frame(8, 8))],
    'that is only a start and an end': ['picture-damaged', bytesOf(START, [0xff, 0xd9])],
    'that claims 65,500 × 65,500 in 400 bytes': ['too-many-pixels', claimed(400)],
    'that is a web page after the start': ['picture-damaged', bytesOf(START, [0xff], PAGE)],
    'that is a web page after a header': ['picture-damaged', bytesOf(START, JFIF, PAGE)],
    'of too many segments': [
      'too-many-segments',
      bytesOf(START, ...Array.from({ length: MAX_SEGMENTS }, () => segment(0xfe))),
    ],
    'that is a web page in a comment': [
      'picture-cut-short',
      bytesOf(START, segment(0xfe, ...PAGE), JFIF),
    ],
  };
  for (const [what, [code, bytes]] of Object.entries(made)) {
    it(`${what} is refused (${code})`, () => {
      expect(codeOf(bytes)).to.equal(code);
    });
  }

  const real: Readonly<Record<string, readonly [string, JpegOptions]>> = {
    'of 18,000 × 18,000 px and under 1 MB': ['too-many-pixels', { vast: true }],
    'of 80,000 scans': [
      'too-many-scans',
      { width: 1, height: 1, gray: true, progressive: true, scans: 80_000 },
    ],
  };
  for (const [what, [code, options]] of Object.entries(real)) {
    it(`${what}, made from a real picture, is refused (${code})`, async () => {
      const bytes = await fetchJpeg(options);
      expect(bytes.length).to.be.below(FILE_BYTES_LIMIT);
      expect(codeOf(bytes)).to.equal(code);
    });
  }
});
