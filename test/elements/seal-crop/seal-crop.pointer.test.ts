import { expect } from '@open-wc/testing';
import type { SealCropElement } from '../../../src/elements/seal-crop/seal-crop-element.js';
import {
  HALF,
  SIZE,
  colourAt,
  dragMouse,
  frameOf,
  letGo,
  openCrop,
  touch,
  turnWheel,
  watchChanges,
} from '../../support/crop.js';
import { deepFirst } from '../../support/elements.js';

const openHalf = (): Promise<SealCropElement> => openCrop({ crop: HALF });

/** The tolerance in px of the picture: pointer positions are whole CSS px, each up to this many. */
const ROUGH = 4;

describe('a picture that is dragged by mouse', () => {
  it('follows the pointer', async () => {
    const element = await openHalf();
    await dragMouse(element, [0.5, 0.5], [0.6, 0.5], [0.75, 0.25]);
    await letGo(element);
    expect(element.crop?.left).to.be.closeTo(200, ROUGH);
    expect(element.crop?.top).to.be.closeTo(450, ROUGH);
    expect(element.crop).to.deep.include({ width: 800, height: 600 });
  });

  it('is drawn while it moves, and dispatches one change event at the end', async () => {
    const element = await openHalf();
    const changes = watchChanges(element);
    expect(colourAt(element, 0.6, 0.9)).to.deep.equal([0, 0, 255]);
    await dragMouse(element, [0.2, 0.5], [0.4, 0.5], [0.6, 0.5]);
    expect(colourAt(element, 0.6, 0.9)).to.deep.equal([255, 0, 0]);
    expect(changes).to.be.empty;
    await letGo(element);
    expect(changes).to.deep.equal([element.crop]);
  });

  it('covers the frame, however far the pointer goes', async () => {
    const element = await openHalf();
    await dragMouse(element, [0.2, 0.2], [0.9, 0.2], [2, 0.2]);
    await letGo(element);
    expect(element.crop).to.deep.equal({ ...HALF, left: 0 });
  });

  it('stops moving when the button is released', async () => {
    const element = await openHalf();
    await dragMouse(element, [0.2, 0.5], [0.4, 0.5]);
    await letGo(element);
    const { crop } = element;
    await dragMouse(element, [0.8, 0.8]);
    await letGo(element);
    expect(element.crop).to.equal(crop);
  });

  it('does not change with a click', async () => {
    const element = await openHalf();
    const changes = watchChanges(element);
    await dragMouse(element, [0.5, 0.5]);
    await letGo(element);
    expect(changes).to.be.empty;
  });

  it('can be neither dragged out of the page nor selected', async () => {
    const element = await openHalf();
    expect(getComputedStyle(deepFirst(element, 'canvas')).pointerEvents).to.equal('none');
    const style = getComputedStyle(frameOf(element));
    const names = ['user-select', '-webkit-user-select'];
    expect(names.map((name) => style.getPropertyValue(name))).to.include('none');
  });
});

describe('a picture that is touched', () => {
  it('is dragged with one finger, without scrolling the page', async () => {
    const element = await openHalf();
    touch(element, 'pointerdown', 1, 0.5, 0.5);
    touch(element, 'pointermove', 1, 0.75, 0.5);
    touch(element, 'pointerup', 1, 0.75, 0.5);
    expect(element.crop?.left).to.be.closeTo(200, ROUGH);
    expect(getComputedStyle(frameOf(element)).touchAction).to.equal('none');
  });

  it('is zoomed in with two, around their midpoint', async () => {
    const element = await openCrop();
    touch(element, 'pointerdown', 1, 0.4, 0.5);
    touch(element, 'pointerdown', 2, 0.6, 0.5);
    touch(element, 'pointermove', 1, 0.3, 0.5);
    touch(element, 'pointermove', 2, 0.7, 0.5);
    touch(element, 'pointerup', 1, 0.3, 0.5);
    touch(element, 'pointerup', 2, 0.7, 0.5);
    for (const side of ['left', 'top', 'width', 'height'] as const)
      expect(element.crop?.[side], side).to.be.closeTo(HALF[side], 3 * ROUGH);
  });

  it('is zoomed out with two, and dragged at the same time', async () => {
    const element = await openHalf();
    touch(element, 'pointerdown', 1, 0.3, 0.5);
    touch(element, 'pointerdown', 2, 0.7, 0.5);
    touch(element, 'pointermove', 1, 0.5, 0.5);
    touch(element, 'pointermove', 2, 0.75, 0.5);
    touch(element, 'pointerup', 2, 0.75, 0.5);
    touch(element, 'pointerup', 1, 0.5, 0.5);
    expect(element.crop?.width).to.be.closeTo(1280, 3 * ROUGH);
    expect(element.crop).to.deep.include({ left: 0 });
  });

  it('dispatches one change event, when the last finger is lifted', async () => {
    const element = await openCrop();
    const changes = watchChanges(element);
    touch(element, 'pointerdown', 1, 0.4, 0.5);
    touch(element, 'pointerdown', 2, 0.6, 0.5);
    touch(element, 'pointermove', 2, 0.8, 0.5);
    touch(element, 'pointerup', 2, 0.8, 0.5);
    expect(changes).to.be.empty;
    touch(element, 'pointermove', 1, 0.5, 0.6);
    touch(element, 'pointerup', 1, 0.5, 0.6);
    expect(changes).to.deep.equal([element.crop]);
  });

  it('does not jump when one of two fingers is lifted', async () => {
    const element = await openHalf();
    touch(element, 'pointerdown', 1, 0.2, 0.2);
    touch(element, 'pointerdown', 2, 0.8, 0.8);
    touch(element, 'pointerup', 2, 0.8, 0.8);
    touch(element, 'pointerup', 1, 0.2, 0.2);
    expect(element.crop).to.deep.equal(HALF);
  });

  it('ignores a third finger', async () => {
    const element = await openHalf();
    touch(element, 'pointerdown', 1, 0.4, 0.5);
    touch(element, 'pointerdown', 2, 0.6, 0.5);
    touch(element, 'pointerdown', 3, 0.5, 0.5);
    touch(element, 'pointermove', 3, 0.9, 0.9);
    for (const finger of [3, 2, 1]) touch(element, 'pointerup', finger, 0.5, 0.5);
    expect(element.crop).to.deep.equal(HALF);
  });

  it('is released when the browser cancels the pointers', async () => {
    const element = await openHalf();
    const changes = watchChanges(element);
    touch(element, 'pointerdown', 1, 0.5, 0.5);
    touch(element, 'pointermove', 1, 0.6, 0.5);
    touch(element, 'pointercancel', 1, 0.6, 0.5);
    touch(element, 'pointermove', 1, 0.9, 0.5);
    expect(changes).to.deep.equal([element.crop]);
  });

  it('survives two fingers at one place', async () => {
    const element = await openHalf();
    touch(element, 'pointerdown', 1, 0.5, 0.5);
    touch(element, 'pointerdown', 2, 0.5, 0.5);
    touch(element, 'pointermove', 2, 0.9, 0.5);
    for (const finger of [2, 1]) touch(element, 'pointerup', finger, 0.9, 0.5);
    expect(element.crop?.width).to.equal(200);
  });

  it('is released when the element leaves the page', async () => {
    const element = await openHalf();
    touch(element, 'pointerdown', 1, 0.5, 0.5);
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    touch(element, 'pointermove', 1, 0.9, 0.5);
    touch(element, 'pointerup', 1, 0.9, 0.5);
    expect(element.crop).to.deep.equal(HALF);
  });
});

describe('the wheel over a picture', () => {
  it('zooms in and out, and dispatches a change event for each step', async () => {
    const element = await openCrop();
    const changes = watchChanges(element);
    turnWheel(element, -100);
    expect(element.crop?.width).to.equal(1310);
    turnWheel(element, 100);
    expect(element.crop?.width).to.equal(SIZE.width);
    expect(changes).to.have.lengthOf(2);
  });

  it('zooms around the pointer', async () => {
    const element = await openCrop();
    turnWheel(element, -100, [0, 0]);
    expect(element.crop).to.deep.include({ left: 0, top: 0 });
    turnWheel(element, -100, [1, 1]);
    expect(element.crop?.left).to.be.greaterThan(100);
  });

  it('does not scroll the page while it zooms, but does at a limit', async () => {
    const element = await openCrop();
    expect(turnWheel(element, 100)).to.equal(true);
    expect(turnWheel(element, -100)).to.equal(false);
    for (let turn = 0; turn < 20; turn += 1) turnWheel(element, -100);
    expect(element.crop?.width).to.equal(200);
    expect(turnWheel(element, -100)).to.equal(true);
  });

  it('accumulates turns of less than one px of the picture', async () => {
    const element = await openHalf();
    for (let turn = 0; turn < 100; turn += 1) turnWheel(element, -0.1);
    expect(element.crop?.width).to.equal(784);
  });

  it('accepts a pinch on a trackpad, which is reported with Ctrl', async () => {
    const element = await openCrop();
    expect(turnWheel(element, -10, [0.5, 0.5], { ctrlKey: true })).to.equal(false);
    expect(element.crop?.width).to.equal(1448);
  });

  it('counts in lines if the browser does', async () => {
    const element = await openCrop();
    turnWheel(element, -3, [0.5, 0.5], { deltaMode: WheelEvent.DOM_DELTA_LINE });
    expect(element.crop?.width).to.equal(1454);
  });

  it('limits the zoom of one event, however fast the wheel turns', async () => {
    const element = await openCrop();
    turnWheel(element, -99_999);
    expect(element.crop?.width).to.equal(1246);
  });

  it('leaves horizontal scrolling to the page', async () => {
    const element = await openHalf();
    expect(turnWheel(element, 0, [0.5, 0.5], { deltaX: 50 })).to.equal(true);
  });
});

describe('the frame', () => {
  it('is 4 to 3, and as wide as its container up to 20rem', async () => {
    const element = await openCrop();
    const { width, height } = deepFirst(element, 'canvas').getBoundingClientRect();
    expect(width / height).to.be.closeTo(4 / 3, 0.01);
    expect(width).to.be.within(300, 320);
  });

  it('shows exactly the crop, from a smaller copy', async () => {
    const element = await openCrop({ crop: { ...HALF, left: 0 } });
    expect(colourAt(element, 0.99, 0.9)).to.deep.equal([255, 0, 0]);
    expect(colourAt(element, 0.5, 0.05)[0]).to.be.closeTo(127, 2);
    element.crop = { ...HALF, left: 800 };
    await element.updateComplete;
    expect(colourAt(element, 0.01, 0.9)).to.deep.equal([0, 0, 255]);
  });

  it('is drawn in device px, and again when their size changes', async () => {
    const element = await openCrop();
    const canvas = deepFirst(element, 'canvas') as HTMLCanvasElement;
    const sharp = Math.round(canvas.clientWidth * devicePixelRatio);
    expect(canvas.width).to.equal(sharp);
    canvas.width = 1;
    dispatchEvent(new Event('resize'));
    expect(canvas.width).to.equal(sharp);
    expect(colourAt(element, 0.1, 0.9)).to.deep.equal([255, 0, 0]);
  });
});
