import { expect } from '@open-wc/testing';
import { stripMetadata } from '../../src/picture/jpeg/strip-metadata.js';
import {
  type JpegOptions,
  type Pixels,
  UPRIGHT,
  containsText,
  cornersOf,
  differenceOf,
  fetchJpeg,
  pixelsOf,
} from '../support/jpegs.js';
import { make } from '../support/pictures.js';

/** How far a color may differ because of lossy coding, of 255 levels. */
const TOLERANCE = 12;
const SIZE: JpegOptions = { width: 240, height: 180 };

const madeOf = async (options: JpegOptions): Promise<Pixels> =>
  pixelsOf((await make({ ...SIZE, ...options })).jpeg);

/** The file's pixels as the browser draws them. */
const shownOf = async (options: JpegOptions): Promise<Pixels> =>
  pixelsOf(await fetchJpeg({ ...SIZE, ...options }));

describe('the picture made from a JPEG', () => {
  const kinds: Readonly<Record<string, JpegOptions>> = {
    'is baseline': {},
    'is progressive': { progressive: true },
    'has full color (4:4:4)': { subsampling: '4:4:4' },
    'has half of the color across (4:2:2)': { subsampling: '4:2:2' },
    'has half of the color down (4:4:0)': { subsampling: '4:4:0' },
    'has a quarter of the color (4:2:0)': { subsampling: '4:2:0' },
    'has a quarter of the color across (4:1:1)': { subsampling: '4:1:1' },
    'is RGB': { rgb: true },
    'is progressive RGB': { rgb: true, progressive: true },
    'has print colors as YCCK': { ycck: true },
    'is progressive YCCK': { ycck: true, progressive: true },
    'has restart markers': { restartEvery: 2 },
    'is progressive, with restart markers': { progressive: true, restartEvery: 3 },
    'has a wide gamut': { profile: 'p3' },
    'has another picture in its Exif': { thumbnail: true },
    'lies on its side, with another picture in its Exif': { thumbnail: true, orientation: 6 },
    'is the first of two (MPO)': { container: 'mpo' },
    'is on its side, and the first of two': { container: 'mpo', orientation: 8 },
    'has a gain map (Ultra HDR)': { container: 'ultra-hdr' },
    'is Ultra HDR and on its side': { container: 'ultra-hdr', orientation: 6 },
    'has bytes after its end': { trailing: '<script>alert(1)</script>' },
  };
  for (const [what, options] of Object.entries(kinds)) {
    it(`is upright and has the right colors if the JPEG ${what}`, async () => {
      const made = await madeOf(options);
      expect([made.width, made.height]).to.deep.equal([240, 180]);
      expect(cornersOf(made)).to.deep.equal(UPRIGHT);
    });
  }
});

describe('the colors of the picture', () => {
  const kinds: Readonly<Record<string, JpegOptions>> = {
    gray: { gray: true },
    'print (CMYK)': { cmyk: true },
    'print (YCCK)': { ycck: true },
    RGB: { rgb: true },
    'Ultra HDR': { container: 'ultra-hdr' },
  };
  for (const [what, options] of Object.entries(kinds)) {
    it(`match what the browser shows for the file: ${what}`, async () => {
      const difference = differenceOf(await madeOf(options), await shownOf(options));
      expect(difference).to.be.at.most(TOLERANCE);
    });
  }

  it('are converted from a wide gamut to sRGB', async () => {
    const [wide, plain] = [await fetchJpeg({ ...SIZE, profile: 'p3' }), await shownOf({})];
    expect(containsText(wide, 'ICC_PROFILE')).to.equal(true);
    expect(differenceOf(await pixelsOf(stripMetadata(wide)), plain)).to.be.above(3 * TOLERANCE);
    expect(differenceOf(await madeOf({ profile: 'p3' }), plain)).to.be.at.most(TOLERANCE);
  });

  it('are gray if the file is', async () => {
    const made = await madeOf({ gray: true });
    const [red = 0, green = 0, blue = 0] = made.levels(8, 8);
    expect([green - red, blue - red]).to.deep.equal([0, 0]);
    expect(differenceOf(made, await shownOf({}))).to.be.above(TOLERANCE);
  });
});
