import { expect } from '@open-wc/testing';
import { isBlank, makeBitmap } from '../../src/picture/make-bitmap.js';
import { fetchJpeg, fileOf } from '../support/jpegs.js';
import { replace, restoreAll } from '../support/replace.js';

/** As in WebKitGTK 2.50 after a busy moment: bitmaps are empty until one is made of given pixels. */
function sleep(): { readonly made: () => number } {
  const make = createImageBitmap;
  let made = 0;
  let isAsleep = true;
  replace(globalThis, 'createImageBitmap', async (source: ImageBitmapSource) => {
    made += 1;
    if (source instanceof ImageData) isAsleep = false;
    const bitmap = await make(source);
    return isAsleep ? make(new ImageData(bitmap.width, bitmap.height)) : bitmap;
  });
  return { made: () => made };
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
    it(`is made at the second try where the first was empty (${format})`, async () => {
      const file = fileOf(await fetchJpeg({ width: 400, height: 300, format }));
      sleep();
      const bitmap = await makeBitmap(file);
      expect([bitmap.width, bitmap.height, isBlank(bitmap)]).to.deep.equal([400, 300, false]);
    });
  }

  it('is made at the second try of a canvas, too', async () => {
    sleep();
    expect(isBlank(await makeBitmap(canvasOf('red')))).to.equal(false);
  });

  it('is made once where it is not empty', async () => {
    const { made } = sleep();
    await createImageBitmap(new ImageData(1, 1));
    await makeBitmap(canvasOf('red'));
    expect(made()).to.equal(2);
  });

  it('is a blank one where the picture is transparent', async () => {
    const bitmap = await makeBitmap(canvasOf('transparent'));
    expect([bitmap.width, isBlank(bitmap)]).to.deep.equal([4, true]);
  });
});
