import { expect } from '@open-wc/testing';
import { SOF0 } from '../../src/picture/jpeg/jpeg-segments.js';
import { FILE_BYTES_LIMIT, SHRINKABLE_BYTES } from '../../src/picture/file-rule.js';
import { type JpegOptions, fetchJpeg, fileOf } from '../support/jpegs.js';
import { codeOf, make } from '../support/pictures.js';
import { watchDecoding } from '../support/decoding.js';
import { restoreAll } from '../support/replace.js';

const SMALL: JpegOptions = { width: 80, height: 60 };

afterEach(restoreAll);

describe('a refused file', () => {
  const unread = (size: number): File =>
    Object.assign(fileOf(new Uint8Array(size)), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });

  const sized = (size: number): File => Object.defineProperty(unread(1), 'size', { value: size });

  it('is empty', async () => {
    expect(await codeOf(fileOf(new Uint8Array()))).to.equal('file-empty');
  });

  it('has 1,048,576 bytes, not 1,048,575', async () => {
    expect(FILE_BYTES_LIMIT).to.equal(1_048_576);
    expect(await make({ ...SMALL, size: 1_048_575 })).to.include({ width: 80, height: 60 });
    const large = fileOf(await fetchJpeg({ ...SMALL, size: 1_048_576 }));
    expect(await codeOf(large)).to.equal('file-too-large');
  });

  it('has more than 50 MB, and is not read', async () => {
    expect(SHRINKABLE_BYTES).to.equal(52_428_800);
    expect(await codeOf(sized(SHRINKABLE_BYTES + 1))).to.equal('file-far-too-large');
    expect(await codeOf(sized(SHRINKABLE_BYTES))).to.equal('file-unreadable');
  });

  it('cannot be read', async () => {
    expect(await codeOf(unread(10))).to.equal('file-unreadable');
  });

  it('is a PNG or an SVG with the name of a JPEG', async () => {
    const png = await fetchJpeg({ ...SMALL, format: 'png' });
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await codeOf(fileOf(png))).to.equal('not-jpeg');
    expect(await codeOf(fileOf(svg))).to.equal('vector-picture');
  });

  it('is truncated, although browsers draw half of it', async () => {
    const bytes = await fetchJpeg({ width: 640, height: 480 });
    expect(await codeOf(fileOf(bytes.slice(0, bytes.length / 2)))).to.equal('picture-cut-short');
    expect(await codeOf(fileOf(bytes.slice(0, -1)))).to.equal('picture-cut-short');
  });

  /** A copy of a file with a changed frame header. `at` counts from the marker. */
  async function withFrame(changes: readonly (readonly [at: number, value: number])[]) {
    const bytes = await fetchJpeg(SMALL);
    const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === SOF0);
    for (const [at, value] of changes) bytes[frame + at] = value;
    return fileOf(bytes);
  }

  it('claims 16384 × 16384 in under 5 KB, and is not decoded', async () => {
    const decoding = watchDecoding();
    const file = await withFrame([5, 6, 7, 8].map((at) => [at, at % 2 === 1 ? 64 : 0]));
    expect(file.size).to.be.below(5_000);
    expect(await codeOf(file)).to.equal('too-many-pixels');
    expect(decoding.decoded).to.equal(0);
  });
});
