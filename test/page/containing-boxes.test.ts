import { expect, fixture, html } from '@open-wc/testing';
import { ancestorsOf, placementOf } from '../../src/page/containing-boxes.js';

interface Holding {
  readonly says: boolean;
  readonly is: boolean;
}

/** Whether a box with this style, 300 px down the page, places the fixed part in it: as the code says, and as drawn. */
async function holding(style: string): Promise<Holding> {
  const page = await fixture(
    html`<div style="padding-top: 300px">
      <div id="holder" style="height: 60px; ${style}">
        <b style="position: fixed; top: 0; width: 40px; height: 40px"></b>
      </div>
    </div>`,
  );
  const [holder, part] = ['#holder', 'b'].map((selector) => page.querySelector(selector));
  if (!holder || !part) throw new Error('No part');
  // Before any style is read: after that, Chromium may give no place for what `content-visibility` skips.
  const is = part.getBoundingClientRect().top > 150;
  const { boxes, isFixed } = placementOf(part, ancestorsOf(part));
  return { says: boxes.includes(holder) && !isFixed, is };
}

const HOLDERS = [
  'rotate: 1deg',
  'rotate: 0deg',
  'scale: 0.9',
  'scale: 1',
  'perspective: 100px',
  'transform-style: preserve-3d',
  'offset-path: ray(0deg)',
  'filter: url(#x)',
  'backdrop-filter: blur(1px)',
  'backdrop-filter: url(#x)',
  'content-visibility: auto',
  'content-visibility: hidden',
  'will-change: rotate',
  'will-change: scale',
  'will-change: translate',
  'will-change: perspective',
  'will-change: filter',
  'will-change: backdrop-filter',
  'will-change: opacity, filter',
  'will-change: transform-style',
  'will-change: offset-path',
];

const OTHERS = [
  'will-change: contents',
  'will-change: contents, opacity',
  'will-change: scroll-position',
  'contain: size',
  'contain: style',
  'content-visibility: visible',
  'opacity: 0.5',
  'overflow: hidden',
  'position: relative',
  'rotate: none',
  'scale: none',
  'perspective: none',
  'filter: none',
  'backdrop-filter: none',
  'transform-style: flat',
  'offset-path: none',
];

describe('a fixed part', () => {
  for (const style of HOLDERS) {
    it(`is placed by a box around it with ${style}`, async () => {
      expect(await holding(style)).to.deep.equal({ says: true, is: true });
    });
  }

  for (const style of OTHERS) {
    it(`is not placed by a box around it with ${style}`, async () => {
      expect(await holding(style)).to.deep.equal({ says: false, is: false });
    });
  }
});
