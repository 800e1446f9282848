import { expect } from '@open-wc/testing';
import { SOF0, SOS, segmentsOf } from '../../../src/picture/jpeg/jpeg-segments.js';
import { readJpeg } from '../../../src/picture/jpeg/jpeg.js';
import { looksTheSameStripped } from '../../../src/picture/pixels/plain-colours.js';
import { stripMetadata } from '../../../src/picture/jpeg/strip-metadata.js';
import { type JpegOptions, differenceOf, fetchJpeg, pixelsOf } from '../../support/jpegs.js';
import { expectNothingElse, parseMarkers } from '../../support/markers.js';

const SIZE: JpegOptions = { width: 80, height: 60 };

const fileWith = (options: JpegOptions): Promise<Uint8Array<ArrayBuffer>> =>
  fetchJpeg({ ...SIZE, ...options });

function looksTheSame(bytes: Uint8Array): boolean | undefined {
  const { value } = readJpeg(bytes);
  return value && looksTheSameStripped(bytes, value);
}

const LOADED: JpegOptions = { exif: 'words', comment: 'words', trailing: 'words' };

const same: Readonly<Record<string, JpegOptions>> = {
  usual: {},
  progressive: { progressive: true },
  'with full color (4:4:4)': { subsampling: '4:4:4' },
  'with JFIF': { subsampling: '4:2:2' },
  gray: { gray: true },
  'with restart markers': { restartEvery: 1 },
  'in sRGB': { profile: 'srgb' },
  'with a location, a comment and sRGB': LOADED,
  'with another picture in its Exif': { thumbnail: true },
  'the first of two (MPO)': { container: 'mpo' },
  'Ultra HDR': { container: 'ultra-hdr' },
};
const different: Readonly<Record<string, JpegOptions>> = {
  RGB: { rgb: true },
  'progressive RGB': { rgb: true, progressive: true },
  'print colors': { cmyk: true },
  'print colors as YCCK': { ycck: true },
  'wide gamut': { profile: 'p3' },
  'on its side': { orientation: 6 },
  'arithmetic coding': { arithmetic: true },
  '12 bits': { bits: 12 },
};

describe('a JPEG without its metadata', () => {
  for (const [what, options] of Object.entries({ ...same, ...different })) {
    it(`contains only the picture (${what})`, async () => {
      const file = await fileWith(options);
      const stripped = stripMetadata(file);
      expectNothingElse(stripped);
      expect(parseMarkers(file).markers).to.include.members(parseMarkers(stripped).markers);
    });
  }

  for (const [what, options] of Object.entries(same)) {
    it(`is predicted to look the same, and does exactly (${what})`, async () => {
      const file = await fileWith(options);
      expect(looksTheSame(file)).to.equal(true);
      const [before, after] = [await pixelsOf(file), await pixelsOf(stripMetadata(file))];
      expect(differenceOf(before, after)).to.equal(0);
    });
  }

  for (const [what, options] of Object.entries(different)) {
    it(`is not predicted to look the same if it needs its metadata (${what})`, async () => {
      expect(looksTheSame(await fileWith(options))).to.equal(false);
    });
  }
});

/** The letters R, G and B: libjpeg treats components with these identifiers as RGB if nothing else says so. */
const RGB = [82, 71, 66];

describe('a JPEG that needs its metadata', () => {
  /** A copy of a file with other component identifiers in its frame and scans. */
  function withIds(file: Uint8Array, ids: readonly number[]): Uint8Array<ArrayBuffer> {
    const copy = Uint8Array.from(file);
    for (const { marker, parameters } of segmentsOf(copy)) {
      const [first, step] = marker === SOS ? [1, 2] : [6, 3];
      if (marker !== SOS && marker !== SOF0) continue;
      for (const [index, id] of ids.entries()) parameters[first + index * step] = id;
    }
    return copy;
  }

  const files: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
    'print colors as YCCK': () => fileWith({ ycck: true }),
    'wide gamut': () => fileWith({ profile: 'p3' }),
    'on its side': () => fileWith({ orientation: 6 }),
    'RGB, which only Adobe’s segment says': async () =>
      withIds(await fileWith({ rgb: true }), [1, 2, 3]),
    'not RGB, which only JFIF says': async () =>
      withIds(await fileWith({ subsampling: '4:2:2' }), RGB),
  };
  for (const [what, make] of Object.entries(files)) {
    it(`is predicted to look different without it, and does (${what})`, async () => {
      const file = await make();
      expect(looksTheSame(file)).to.equal(false);
      const [before, after] = [await pixelsOf(file), await pixelsOf(stripMetadata(file))];
      expect(differenceOf(before, after)).to.be.above(50);
    });
  }
});
