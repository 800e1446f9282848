import { expect } from '@open-wc/testing';
import type { Size } from '../../../src/picture/crop.js';
import { measurePicture, pictureKind } from '../../../src/picture/picture-kind.js';
import { takeFile } from '../../../src/picture/take-file.js';
import * as bytes from '../../support/header-bytes.js';
import { fileOf } from '../../support/jpegs.js';
import { replace, restoreAll } from '../../support/replace.js';

type Bytes = Uint8Array<ArrayBuffer>;

function sizeOf(file: Bytes): Size | undefined {
  const kind = pictureKind(file);
  return !kind || kind === 'jpeg' || kind === 'svg' ? undefined : measurePicture(file, kind);
}

const SMALL: Size = { width: 40, height: 30 };

describe('the size of a BMP', () => {
  for (const header of [12, 16, 40, 52, 56, 64, 108, 124]) {
    it(`is read from a header of ${String(header)} bytes`, () => {
      expect(sizeOf(bytes.bmp(bytes.bmpHeader(header, 40, 30)))).to.deep.equal(SMALL);
    });
  }

  it('may have its first row at the top', () => {
    expect(sizeOf(bytes.bmp(bytes.bmpHeader(40, 40, -30)))).to.deep.equal(SMALL);
  });

  it('is not looked for behind a header of another length', () => {
    for (const header of [0, 13, 41, 125]) {
      expect(pictureKind(bytes.bmp(bytes.bmpHeader(40, 40, 30).with(0, header)))).to.equal(
        undefined,
      );
    }
  });
});

describe('the size of a TIFF', () => {
  const tags = (type: number): bytes.TiffEntry[] => [
    [256, type, 1, 40],
    [257, type, 1, 30],
  ];
  for (const isBig of [false, true]) {
    for (const type of [3, 4]) {
      it(`is read in either order of bytes, of either type (${String(isBig)}, ${String(type)})`, () => {
        expect(sizeOf(bytes.tiff(tags(type), isBig))).to.deep.equal(SMALL);
      });
    }
  }

  it('is read in a big-endian BigTIFF', () => {
    const entries = [256, 40, 257, 30];
    const entry = (tag = 0, value = 0): number[] =>
      [
        bytes.big(tag, 2),
        bytes.big(4, 2),
        bytes.big(1, 8),
        bytes.big(value, 4),
        [0, 0, 0, 0],
      ].flat();
    const directory = [...entry(...entries.slice(0, 2)), ...entry(...entries.slice(2))];
    const start = [bytes.big(8, 2), bytes.big(0, 2), bytes.big(16, 8), bytes.big(2, 8)].flat();
    const file = bytes.fileOfParts('MM\0+', start, directory);
    expect(sizeOf(file)).to.deep.equal(SMALL);
  });
});

/** Files that claim a small size first, and hold a picture of 60,000 × 20,000 px, or of as many as the format can. */
const LIES: Readonly<Record<string, Bytes>> = {
  'a GIF’s frame': bytes.gif(4, 3, bytes.gifFrame(0, 0, 60_000, 20_000)),
  'a GIF’s second frame': bytes.gif(
    4,
    3,
    bytes.gifFrame(0, 0, 4, 3),
    bytes.gifFrame(0, 0, 60_000, 20_000),
  ),
  'a GIF’s frame far outside': bytes.gif(4, 3, bytes.gifFrame(60_000, 20_000, 4, 3)),
  'a GIF’s frame after an extension': bytes.gif(
    4,
    3,
    [0x21, 0xf9, 4, 0x2c, 0x2c, 0x2c, 0x2c, 0],
    bytes.gifFrame(0, 0, 60_000, 20_000),
  ),
  'a GIF’s frame after other bytes': bytes.gif(4, 3, [0, 7], bytes.gifFrame(0, 0, 60_000, 20_000)),
  'a WebP’s lossy picture': bytes.webp(bytes.webpCanvas(4, 3), bytes.webpLossy(16_383, 16_383)),
  'a WebP’s lossless picture': bytes.webp(
    bytes.webpCanvas(4, 3),
    bytes.webpLossless(16_384, 16_384),
  ),
  'a WebP’s canvas': bytes.webp(bytes.webpCanvas(60_000, 20_000), bytes.webpLossy(4, 3)),
  'a WebP’s frame': bytes.webp(
    bytes.webpCanvas(4, 3),
    bytes.webpFrame(60_000, 20_000, bytes.webpLossy(4, 3)),
  ),
  'a picture in a WebP’s frame': bytes.webp(
    bytes.webpCanvas(4, 3),
    bytes.webpFrame(4, 3, bytes.webpLossy(16_383, 16_383)),
  ),
  'a PNG’s frame': bytes.png(
    bytes.pngChunk('IHDR', 4, 3, 0),
    bytes.pngChunk('fcTL', 0, 60_000, 20_000, 0, 0, 0),
  ),
  'a PNG’s late header': bytes.png(
    bytes.pngChunk('CgBI', 4, 3, 4, 3),
    bytes.pngChunk('IHDR', 60_000, 20_000, 0),
  ),
  'an icon’s BMP': bytes.ico(bytes.bmpHeader(40, 60_000, 40_000)),
  'an icon’s second picture, a PNG': bytes.ico(bytes.bmpHeader(40, 16, 32), [
    ...bytes.png(bytes.pngChunk('IHDR', 60_000, 20_000, 0)),
  ]),
  'an icon’s picture after one that is cut': bytes.ico(
    [...bytes.png().slice(0, 8)],
    bytes.bmpHeader(12, 60_000, 40_000),
  ),
  'a TIFF': bytes.tiff([
    [256, 3, 1, 4],
    [256, 3, 1, 60_000],
    [257, 3, 1, 20_000],
  ]),
};

describe('a file that claims less than it holds', () => {
  for (const [what, file] of Object.entries(LIES)) {
    it(`has too many pixels, and is not decoded: ${what}`, async () => {
      const { width = 0, height = 0 } = sizeOf(file) ?? {};
      expect(width * height).to.be.above(50_000_000);
      expect((await takeFile(fileOf(file))).rejection?.code).to.equal('too-many-pixels');
    });
  }
});

describe('an icon with many pictures', () => {
  /** An icon whose entries all lead to this picture. */
  function iconOf(entries: number, picture: Bytes): Bytes {
    const at = bytes.little(6 + entries * 16, 4);
    const entry = [16, 16, 0, 0, 1, 0, 24, 0, ...bytes.little(picture.length, 4), ...at];
    const directory = Array<number[]>(entries).fill(entry).flat();
    return bytes.fileOfParts([0, 0, 1, 0], bytes.little(entries, 2), directory, [...picture]);
  }

  /** How many numbers of 32 bits are read to measure a file. */
  function readsFor(file: Bytes): number {
    let reads = 0;
    const read = Reflect.get(DataView.prototype, 'getUint32');
    replace(DataView.prototype, 'getUint32', function (this: DataView, at: number, low?: boolean) {
      reads += 1;
      return read.call(this, at, low);
    });
    sizeOf(file);
    restoreAll();
    return reads;
  }

  const header = bytes.pngChunk('IHDR', 40, 30, 0);
  const vast = bytes.png(header, Array<number[]>(1000).fill(bytes.pngChunk('tEXt')).flat());

  afterEach(restoreAll);

  it('is as large as the largest of them', () => {
    const pictures = Array.from({ length: 60 }, (_, at) =>
      bytes.bmpHeader(40, at + 1, (at + 1) * 2),
    );
    expect(sizeOf(bytes.ico(...pictures))).to.deep.equal({ width: 60, height: 60 });
  });

  it('is measured in a few steps for each, although all lead into the same PNG of 1,000 chunks', () => {
    const file = iconOf(1000, vast);
    expect(pictureKind(file)).to.equal('ico');
    expect(readsFor(file)).to.be.below(10_000);
    expect(sizeOf(file)).to.deep.equal(SMALL);
  });
});
