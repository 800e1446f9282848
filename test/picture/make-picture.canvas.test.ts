import { expect } from '@open-wc/testing';
import { LocalPictureMaker } from '../../src/picture/local-picture-maker.js';
import { halves } from '../support/crop.js';
import {
  type JpegOptions,
  containsText,
  cornersOf,
  fetchJpeg,
  fileOf,
  pixelsOf,
} from '../support/jpegs.js';
import { codeOf, make } from '../support/pictures.js';
import { replace, restoreAll } from '../support/replace.js';

const UPRIGHT = ['red', 'green', 'blue', 'yellow'];
const SMALL: JpegOptions = { width: 80, height: 60 };

afterEach(restoreAll);

describe('a browser without OffscreenCanvas', () => {
  beforeEach(() => {
    replace(globalThis, 'OffscreenCanvas', undefined);
  });

  it('makes the same picture with a canvas element', async () => {
    const { jpeg, width, height } = await make({ width: 640, height: 480, orientation: 6 });
    restoreAll();
    expect([width, height]).to.deep.equal([480, 360]);
    expect(cornersOf(await pixelsOf(jpeg))).to.deep.equal(UPRIGHT);
  });

  it('makes no picture if the canvas encodes nothing', async () => {
    replace(HTMLCanvasElement.prototype, 'toBlob', (answer: BlobCallback) => {
      answer(null);
    });
    expect(await codeOf(fileOf(await fetchJpeg(SMALL)))).to.equal('picture-not-encoded');
  });

  it('makes no picture from a large file if there is no canvas', async () => {
    replace(HTMLCanvasElement.prototype, 'getContext', () => null);
    const large = await fetchJpeg({ width: 640, height: 480 });
    expect(await codeOf(fileOf(large))).to.equal('picture-not-encoded');
  });
});

describe('a browser that falsifies canvas reads', () => {
  /** Replaces each level that is read from a canvas by the result of `change`. */
  function falsify(change: (level: number, at: number) => number): void {
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const original = Reflect.get(prototype, 'getImageData');
    replace(prototype, 'getImageData', function (this: OffscreenCanvasRenderingContext2D) {
      const image = original.call(this, 0, 0, this.canvas.width, this.canvas.height);
      image.data.set(image.data.map(change));
      return image;
    });
  }

  const stripes = (_level: number, at: number): number => (at % 32 < 16 ? 255 : 0);

  it('keeps a small upright file, without its metadata', async () => {
    falsify(stripes);
    const picture = await make({ ...SMALL, exif: 'WORDS', comment: 'WORDS', trailing: 'WORDS' });
    restoreAll();
    expect(containsText(picture.jpeg, 'WORDS')).to.equal(false);
    expect(picture).to.include({ width: 80, height: 60 });
    expect(cornersOf(await pixelsOf(picture.jpeg))).to.deep.equal(UPRIGHT);
  });

  const refused: Readonly<Record<string, JpegOptions>> = {
    'lies on its side': { ...SMALL, orientation: 6 },
    'has print colors': { ...SMALL, cmyk: true },
    'has a wide gamut': { ...SMALL, profile: 'p3' },
    'is RGB': { ...SMALL, rgb: true },
    'is too wide': { width: 481, height: 300 },
    'is too high': { width: 300, height: 361 },
    'has too many bytes': { width: 480, height: 360, noise: true, quality: 95 },
  };
  for (const [what, options] of Object.entries(refused)) {
    it(`makes no picture from a file that ${what}`, async () => {
      const file = fileOf(await fetchJpeg(options));
      falsify(stripes);
      expect(await codeOf(file)).to.equal('canvas-falsified');
    });
  }

  it('makes no picture of what the site has decoded', async () => {
    const maker = new LocalPictureMaker();
    await maker.take(fileOf(await fetchJpeg(SMALL)), true);
    const bitmap = await halves({ width: 800, height: 600 });
    falsify(stripes);
    const { refused } = await maker.takeDecoded(bitmap);
    maker.close();
    expect(refused?.code).to.equal('canvas-falsified');
  });

  it('shows no picture to crop', async () => {
    const maker = new LocalPictureMaker();
    falsify(stripes);
    await maker.take(fileOf(await fetchJpeg(SMALL)), true);
    const shown = await maker.show();
    maker.close();
    expect(shown).to.equal(undefined);
  });

  it('is not suspected because of a level or two of noise', async () => {
    falsify((level, at) => level + ((at % 3) - 1) * 2);
    expect(await make({ width: 640, height: 480 })).to.include({ width: 480, height: 360 });
  });
});
