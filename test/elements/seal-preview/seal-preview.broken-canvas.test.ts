import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/seal-preview.js';
import type { SealPreviewElement } from '../../../src/elements/seal-preview/seal-preview-element.js';
import { deepAll } from '../../support/elements.js';
import { laterTasks } from '../../support/macrotask.js';
import { replace, restoreAll } from '../../support/replace.js';
import { pictureSeal } from '../../support/seals.js';
import { waitUntil } from '../../support/wait-until.js';

const fails = (): never => {
  throw new Error('blocked');
};
const nothing = (): undefined => undefined;

/** Sets a picture on an empty preview. Returns the types of the events about its drawing, as they arrive. */
async function drawBroken(breakIt: () => void): Promise<[SealPreviewElement, readonly string[]]> {
  const seal = await pictureSeal();
  const element = await fixture<SealPreviewElement>(html`<seal-preview></seal-preview>`);
  const heard: string[] = [];
  for (const type of ['error', 'abort']) element.addEventListener(type, () => heard.push(type));
  breakIt();
  element.seal = seal;
  return [element, heard];
}

/** Whether the left edge is red and the right edge is not, as in the picture of the tests. */
function isDrawn(element: Element): boolean {
  const canvas = deepAll(element, 'canvas').find((found) => found instanceof HTMLCanvasElement);
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  const [left, right] = [0.05, 0.95].map((part) =>
    context?.getImageData(Math.round((canvas?.width ?? 0) * part), 100, 1, 1),
  );
  return Number(left?.data[0]) > 180 && Number(right?.data[2]) > Number(left?.data[2]) + 50;
}

afterEach(restoreAll);

describe('<seal-preview> in a browser that cannot check its bitmaps', () => {
  const context = OffscreenCanvasRenderingContext2D.prototype;
  const breaks: readonly (readonly [string, object, string, unknown])[] = [
    ['OffscreenCanvas throws', globalThis, 'OffscreenCanvas', fails],
    ['there is no OffscreenCanvas', globalThis, 'OffscreenCanvas', undefined],
    ['its getContext throws', OffscreenCanvas.prototype, 'getContext', fails],
    ['its getContext gives nothing', OffscreenCanvas.prototype, 'getContext', nothing],
    ['its getImageData throws', context, 'getImageData', fails],
    ['its getImageData gives nothing', context, 'getImageData', nothing],
    ['ImageData throws', globalThis, 'ImageData', fails],
  ];
  for (const [what, on, name, value] of breaks) {
    it(`draws a picture: ${what}`, async () => {
      const [element, heard] = await drawBroken(() => {
        replace(on, name, value);
      });
      await waitUntil(() => isDrawn(element) || heard.length > 0, 'Nothing is drawn');
      expect(heard).to.deep.equal([]);
    });
  }
});

describe('<seal-preview> in a browser that can draw no picture', () => {
  const { prototype } = HTMLCanvasElement;
  const breaks: readonly (readonly [string, object, string, unknown])[] = [
    ['getContext throws', prototype, 'getContext', fails],
    ['getContext gives undefined', prototype, 'getContext', nothing],
    ['drawImage throws', CanvasRenderingContext2D.prototype, 'drawImage', fails],
    ['createImageBitmap is gone', globalThis, 'createImageBitmap', undefined],
  ];
  for (const [what, on, name, value] of breaks) {
    it(`dispatches abort, and no error: ${what}`, async () => {
      const [, heard] = await drawBroken(() => {
        replace(on, name, value);
      });
      await waitUntil(() => heard.length > 0, 'No event');
      await laterTasks();
      expect(heard).to.deep.equal(['abort']);
    });
  }
});
