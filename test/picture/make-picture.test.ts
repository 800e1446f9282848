import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { cropToSeal, fitWithin } from '../../src/picture/crop.js';
import { readJpeg } from '../../src/picture/jpeg/jpeg.js';
import {
  type JpegOptions,
  type Pixels,
  cornersOf,
  fetchJpeg,
  fileOf,
  pixelsOf,
} from '../support/jpegs.js';
import { make, madeOf, pictureOf } from '../support/pictures.js';
import { watchDecoding } from '../support/decoding.js';
import { restoreAll } from '../support/replace.js';

const UPRIGHT = ['red', 'green', 'blue', 'yellow'];
const SMALL: JpegOptions = { width: 80, height: 60 };

const pixels = async (options: JpegOptions): Promise<Pixels> =>
  pixelsOf((await make(options)).jpeg);

afterEach(restoreAll);

describe('the picture made from a JPEG', () => {
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`is upright from orientation ${String(orientation)}`, async () => {
      const picture = await pixels({ width: 640, height: 480, orientation });
      expect(cornersOf(picture)).to.deep.equal(UPRIGHT);
      expect([picture.width, picture.height]).to.deep.equal([480, 360]);
    });
  }

  const kinds: Readonly<Record<string, JpegOptions>> = {
    progressive: { progressive: true },
    'in print colors': { cmyk: true },
    'of twelve megapixels': { width: 4000, height: 3000 },
  };
  for (const [kind, options] of Object.entries(kinds)) {
    it(`looks the same as a JPEG that is ${kind}`, async () => {
      const shown = cornersOf(await pixelsOf(await fetchJpeg(options)));
      expect(new Set(shown)).to.include.keys('red', 'blue', 'yellow');
      expect(cornersOf(await pixels(options))).to.deep.equal(shown);
    });
  }

  it('is also made from a gray JPEG', async () => {
    expect(await make({ gray: true })).to.include({ width: 400, height: 300 });
  });

  it('states its own size, and is a complete JPEG with nothing after its end', async () => {
    const { jpeg, width, height } = await make({ width: 640, height: 480, orientation: 6 });
    expect(readJpeg(jpeg).value).to.include({ width, height, orientation: 1, end: jpeg.length });
  });

  it('is the same whatever the name and type of the file are', async () => {
    const bytes = await fetchJpeg(SMALL);
    const { picture } = await madeOf(fileOf(bytes, 'page.html', 'text/html'));
    expect(picture).to.deep.equal(await pictureOf(bytes));
  });

  it('leaves nothing open after decoding', async () => {
    const decoding = watchDecoding();
    await make({ width: 640, height: 480 });
    expect(decoding).to.include({ decoded: 1, open: 0 });
  });
});

describe('the size of the picture', () => {
  const sizes = [
    { from: [800, 600], to: [480, 360] },
    { from: [481, 361], to: [480, 360] },
    { from: [480, 360], to: [480, 360] },
    { from: [100, 75], to: [100, 75] },
    { from: [90, 400], to: [90, 68] },
    { from: [400, 90], to: [120, 90] },
    { from: [3000, 200], to: [267, 200] },
    { from: [1, 1], to: [1, 1] },
    { from: [1, 500], to: [1, 1] },
  ] as const;
  for (const { from, to } of sizes) {
    it(`is ${to.join(' × ')} px from ${from.join(' × ')}`, async () => {
      const [width, height] = from;
      expect(await make({ width, height })).to.include({ width: to[0], height: to[1] });
    });
  }
});

describe('the part of the picture that is kept', () => {
  /** The white square is half as wide as the shorter side, and has ended 10 px beyond its edge. */
  function expectMiddle({ width, height, at }: Pixels, side: number): void {
    const [x, y] = [width / 2, height / 2];
    const [inside, outside] = [side / 2 - 10, side / 2 + 10];
    const across = [-inside, inside - 1].flatMap((by) => [at(x + by, y), at(x, y + by)]);
    expect(new Set(across)).to.deep.equal(new Set(['white']));
    expect(at(x - outside, y - outside)).to.equal('red');
    expect(at(x + outside, y + outside)).to.equal('yellow');
  }

  it('is the middle of a wide picture, not squeezed', async () => {
    expectMiddle(await pixels({ width: 1200, height: 360 }), 180);
  });

  it('is the middle of a tall picture, not squeezed', async () => {
    expectMiddle(await pixels({ width: 480, height: 1200 }), 240);
  });

  it('is the middle of a tall picture that is stored on its side', async () => {
    expectMiddle(await pixels({ width: 480, height: 1200, orientation: 8 }), 240);
  });

  const side = fc.integer({ min: 1, max: 65_535 });

  it('is always 4 to 3 to the px, within the picture and centered', () => {
    const property = fc.property(side, side, (width, height) => {
      const crop = cropToSeal({ width, height });
      expect(crop.width === width || crop.height === height).to.equal(true);
      expect(Math.min(crop.left, crop.top)).to.equal(0);
      expect(width - crop.width - 2 * crop.left).to.be.within(0, 1);
      expect(height - crop.height - 2 * crop.top).to.be.within(0, 1);
      expect(crop.width - (crop.height * 4) / 3).to.be.within(-0.7, 0.7);
    });
    fc.assert(property);
  });

  it('is never enlarged, and always fits', () => {
    const property = fc.property(side, side, (width, height) => {
      const fitted = fitWithin({ width, height }, { width: 480, height: 360 });
      expect(fitted.width).to.be.within(1, Math.min(480, width));
      expect(fitted.height).to.be.within(1, Math.min(360, height));
    });
    fc.assert(property);
  });
});
