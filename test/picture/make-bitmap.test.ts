import { expect } from '@open-wc/testing';
import { isBlank, makeBitmap } from '../../src/picture/make-bitmap.js';
import { UPRIGHT, cornersOf, fetchJpeg, fileOf, pixelsIn } from '../support/jpegs.js';
import { replace, restoreAll } from '../support/replace.js';

/**
 * Acts like WebKitGTK 2.50 after a busy moment: `asleep` replaces each bitmap until this many bitmaps were made from an
 * `ImageData`.
 */
function sleep(wakings: number, asleep: (size: ImageBitmap) => ImageData): void {
  const make = createImageBitmap;
  let woken = 0;
  replace(globalThis, 'createImageBitmap', async (source: ImageBitmapSource) => {
    if (source instanceof ImageData) woken += 1;
    const bitmap = await make(source);
    return woken < wakings ? make(asleep(bitmap)) : bitmap;
  });
}

const empty = ({ width, height }: ImageBitmap): ImageData => new ImageData(width, height);

/** The contents of another bitmap. */
function leftover({ width, height }: ImageBitmap): ImageData {
  const data = new ImageData(width, height);
  return new ImageData(data.data.fill(255), width, height);
}

const canvasOf = (fill: string): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(4, 3);
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = fill;
  context?.fillRect(0, 0, 4, 3);
  return canvas;
};

describe('a bitmap', () => {
  afterEach(restoreAll);

  for (const format of ['jpeg', 'png', 'webp'] as const) {
    it(`is made after waking the graphics context (${format})`, async () => {
      const file = fileOf(await fetchJpeg({ width: 400, height: 300, format }));
      sleep(1, leftover);
      expect(cornersOf(pixelsIn(await makeBitmap(file)))).to.deep.equal(UPRIGHT);
    });

    it(`is made at the second attempt if the first was empty (${format})`, async () => {
      const file = fileOf(await fetchJpeg({ width: 400, height: 300, format }));
      sleep(2, empty);
      expect(cornersOf(pixelsIn(await makeBitmap(file)))).to.deep.equal(UPRIGHT);
    });
  }

  it('is also made at the second attempt from a canvas', async () => {
    sleep(2, empty);
    expect(isBlank(await makeBitmap(canvasOf('red')))).to.equal(false);
  });

  it('is blank if the picture is transparent', async () => {
    const bitmap = await makeBitmap(canvasOf('transparent'));
    expect([bitmap.width, isBlank(bitmap)]).to.deep.equal([4, true]);
  });
});

describe('a bitmap where the page or an extension has broken the canvas', () => {
  const fails = (): never => {
    throw new Error('blocked');
  };
  const nothing = (): undefined => undefined;
  const context = OffscreenCanvasRenderingContext2D.prototype;
  const breaks: Readonly<Record<string, () => void>> = {
    'OffscreenCanvas throws': () => {
      replace(globalThis, 'OffscreenCanvas', fails);
    },
    'its getContext throws': () => {
      replace(OffscreenCanvas.prototype, 'getContext', fails);
    },
    'its getContext gives nothing': () => {
      replace(OffscreenCanvas.prototype, 'getContext', nothing);
    },
    'its getImageData throws': () => {
      replace(context, 'getImageData', fails);
    },
    'its getImageData gives nothing': () => {
      replace(context, 'getImageData', nothing);
    },
    'ImageData throws': () => {
      replace(globalThis, 'ImageData', fails);
    },
    'there is no ImageData': () => {
      replace(globalThis, 'ImageData', undefined);
    },
  };

  afterEach(restoreAll);

  for (const [what, breakIt] of Object.entries(breaks)) {
    it(`is made all the same: ${what}`, async () => {
      const file = fileOf(await fetchJpeg({ width: 400, height: 300 }));
      breakIt();
      const bitmap = await makeBitmap(file);
      restoreAll();
      expect(cornersOf(pixelsIn(bitmap))).to.deep.equal(UPRIGHT);
    });
  }

  it('is made all the same: no bitmap is made from an ImageData', async () => {
    const file = fileOf(await fetchJpeg({ width: 400, height: 300 }));
    const make = createImageBitmap;
    replace(globalThis, 'createImageBitmap', (source: ImageBitmapSource) =>
      source instanceof ImageData ? Promise.reject(new Error('blocked')) : make(source),
    );
    expect(cornersOf(pixelsIn(await makeBitmap(file)))).to.deep.equal(UPRIGHT);
  });
});
