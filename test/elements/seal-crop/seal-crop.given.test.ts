import { expect, fixture, html } from '@open-wc/testing';
import type { SealCropElement } from '../../../src/elements/seal-crop/seal-crop-element.js';
import { type Crop, type Size, cropToSeal } from '../../../src/picture/crop.js';
import {
  HALF,
  SIZE,
  colourAt,
  dragMouse,
  halves,
  letGo,
  openCrop,
  pressKey,
  touch,
  watchChanges,
} from '../../support/crop.js';
import { deepAll, deepFirst, shadowText } from '../../support/elements.js';

describe('the crop property', () => {
  it('is the middle by default', async () => {
    const size = { width: 3000, height: 1200 };
    const element = await openCrop({ size });
    expect(element.crop).to.deep.equal({ left: 700, top: 0, width: 1600, height: 1200 });
  });

  it('keeps an allowed crop', async () => {
    expect((await openCrop({ crop: HALF })).crop).to.deep.equal(HALF);
  });

  const hostile: Readonly<Record<string, readonly [unknown, Crop]>> = {
    'outside on the right': [
      { ...HALF, left: 9999, top: -1 },
      { ...HALF, left: 800, top: 0 },
    ],
    'larger than the picture': [{ left: 0, top: 0, width: 9999, height: 1 }, cropToSeal(SIZE)],
    'too close': [
      { left: 0, top: 0, width: 1, height: 1 },
      { left: 0, top: 0, width: 200, height: 150 },
    ],
    'with fractions of px': [{ left: 399.6, top: 300.4, width: 800.2, height: 600 }, HALF],
    'of NaN': [{ ...HALF, left: NaN }, cropToSeal(SIZE)],
    null: [null, cropToSeal(SIZE)],
    'a text': ['all', cropToSeal(SIZE)],
  };

  for (const [title, [crop, expected]] of Object.entries(hostile)) {
    it(`becomes the nearest allowed crop: ${title}`, async () => {
      const element = await openCrop({ crop: crop as Crop });
      expect(element.crop).to.deep.equal(expected);
      await pressKey(element, '-');
      await pressKey(element, 'Home');
      expect(element.crop).to.deep.equal(cropToSeal(SIZE));
    });
  }

  it('causes a change event only when the user changes it', async () => {
    const element = await openCrop();
    const changes = watchChanges(element);
    element.crop = { left: -5, top: -5, width: 3, height: 3 };
    await element.updateComplete;
    expect(changes).to.be.empty;
  });

  it('ends a drag when it is set', async () => {
    const element = await openCrop({ crop: HALF });
    touch(element, 'pointerdown', 1, 0.5, 0.5);
    element.crop = { ...HALF, left: 0 };
    await element.updateComplete;
    touch(element, 'pointermove', 1, 0.9, 0.9);
    touch(element, 'pointerup', 1, 0.9, 0.9);
    expect(element.crop).to.deep.equal({ ...HALF, left: 0 });
  });

  it('interrupts no drag when it or the size is set to an equal value, as after an earlier change', async () => {
    const element = await openCrop({ crop: HALF });
    touch(element, 'pointerdown', 1, 0.5, 0.5);
    touch(element, 'pointermove', 1, 0.6, 0.5);
    element.crop = { ...HALF };
    element.size = { ...SIZE };
    await element.updateComplete;
    touch(element, 'pointermove', 1, 0.75, 0.5);
    touch(element, 'pointerup', 1, 0.75, 0.5);
    expect(element.crop.left).to.be.closeTo(HALF.left - HALF.width / 4, 1);
  });

  it('interrupts nothing when it is set to the value of a change event', async () => {
    const element = await openCrop();
    element.addEventListener('change', () => {
      element.crop = { ...(element.crop ?? HALF) };
      element.size = { ...SIZE };
    });
    await pressKey(element, '+');
    await pressKey(element, '+');
    expect(element.crop?.width).to.equal(1024);
  });
});

describe('the picture property', () => {
  it('shows nothing until it is set', async () => {
    const element: SealCropElement = await fixture(html`<seal-crop></seal-crop>`);
    expect(shadowText(element)).to.equal('');
    element.size = SIZE;
    element.picture = await halves();
    await element.updateComplete;
    expect(colourAt(element, 0.1, 0.9)).to.deep.equal([255, 0, 0]);
  });

  it('can be replaced', async () => {
    const element = await openCrop({ crop: HALF });
    element.picture = await halves({ width: 120, height: 160 });
    element.size = { width: 600, height: 800 };
    element.crop = undefined;
    await element.updateComplete;
    expect(element.crop).to.deep.equal({ left: 0, top: 175, width: 600, height: 450 });
    expect(colourAt(element, 0.9, 0.95)).to.deep.equal([0, 0, 255]);
  });

  const noSizes = [undefined, null, 7, {}, { width: NaN, height: 3 }, { width: 0, height: 0 }];
  for (const size of [...noSizes, { width: -4, height: -3 }, { width: Infinity, height: 3 }]) {
    it(`shows nothing without a size: ${JSON.stringify(size)}`, async () => {
      const element = await openCrop();
      element.size = size as unknown as Size;
      await element.updateComplete;
      expect(deepAll(element, 'canvas')).to.be.empty;
    });
  }

  for (const picture of [undefined, null, 'picture.jpg', {}]) {
    it(`shows nothing if it is not a bitmap: ${JSON.stringify(picture)}`, async () => {
      const element = await openCrop();
      element.picture = picture as ImageBitmap;
      await element.updateComplete;
      expect(deepAll(element, 'canvas')).to.be.empty;
    });
  }

  it('may be closed', async () => {
    const picture = await halves();
    const element = await openCrop({ picture });
    picture.close();
    await pressKey(element, '+');
    expect(element.crop?.width).to.equal(1280);
  });

  for (const [width, height] of [
    [1, 1],
    [1, 500],
    [500, 1],
    [159, 119],
  ] as const) {
    it(`may be small: ${width} × ${height}`, async () => {
      const size = { width, height };
      const element = await openCrop({ picture: await halves(size), size });
      const start = cropToSeal(size);
      for (const key of ['+', 'ArrowDown', 'ArrowRight', '-']) await pressKey(element, key);
      const left = Math.min(start.left + 1, width - start.width);
      const top = Math.min(start.top + 1, height - start.height);
      expect(element.crop).to.deep.equal({ ...start, left, top });
    });
  }

  it('can be unset during a drag', async () => {
    const element = await openCrop({ crop: HALF });
    await dragMouse(element, [0.5, 0.5], [0.6, 0.6]);
    element.picture = undefined;
    await element.updateComplete;
    await letGo(element);
    expect(deepAll(element, 'canvas')).to.be.empty;
  });

  it('is drawn again when its box changes size', async () => {
    const element = await openCrop();
    const canvas = deepFirst(element, 'canvas') as HTMLCanvasElement;
    const before = canvas.width;
    element.style.setProperty('inline-size', '200px');
    await new Promise((resolve) => {
      new ResizeObserver((_, observer) => {
        if (canvas.width === before) return;
        observer.disconnect();
        resolve(undefined);
      }).observe(canvas);
    });
    expect(canvas.width).to.equal(Math.round(canvas.clientWidth * devicePixelRatio));
  });
});
