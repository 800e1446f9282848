import { expect, fixture, html } from '@open-wc/testing';
import { isReachable } from '../../src/page/scroll-reach.js';
import { closeFrames, openFrame } from '../support/frames.js';

afterEach(closeFrames);

/** A page of 300 × 200 px with a part at this place, and with content that is wider and higher than the page. */
async function partOf(
  root: string,
  part: string,
  scrollTo: readonly [number, number],
): Promise<Element> {
  const { document, window, element } = await openFrame(`<html style="${root}">
    <body style="margin: 0"><div style="inline-size: 1000px; block-size: 900px"></div>
    <p style="position: absolute; margin: 0; inline-size: 50px; block-size: 50px; ${part}"></p></body></html>`);
  Object.assign(element.style, { width: '300px', height: '200px' });
  window.scrollTo(...scrollTo);
  const found = document.querySelector('p');
  if (!found) throw new Error('No part');
  return found;
}

const modes: Readonly<Record<string, string>> = {
  'left to right': 'direction: ltr',
  'right to left': 'direction: rtl',
  'vertical, right to left': 'writing-mode: vertical-rl',
  'vertical, left to right': 'writing-mode: vertical-lr',
  'vertical, from the bottom up': 'writing-mode: vertical-lr; direction: rtl',
};

describe('a part of a page', () => {
  for (const [what, root] of Object.entries(modes)) {
    for (const [at, scrollTo] of Object.entries({
      start: [0, 0],
      middle: [root.includes('rl') || root.includes('rtl') ? -400 : 400, 400],
    } as const)) {
      it(`can be scrolled to, in a page that reads ${what} and is scrolled to its ${at}`, async () => {
        const part = await partOf(
          root,
          'inset-inline-start: 20px; inset-block-start: 20px',
          scrollTo,
        );
        expect(isReachable(part)).to.equal(true);
      });
    }
  }

  for (const place of [
    'inset-inline-start: -9999px; inset-block-start: 0',
    'inset-block-start: -9999px; inset-inline-start: 0',
  ]) {
    it(`cannot be scrolled to before the start of a page that reads left to right: ${place}`, async () => {
      expect(isReachable(await partOf('direction: ltr', place, [0, 0]))).to.equal(false);
    });
  }

  it('can be scrolled to within a box that is scrolled past it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="overflow: auto; height: 100px">
        <p style="height: 50px">Part</p>
        <div style="height: 5000px"></div>
      </div>`,
    );
    box.scrollTop = 3000;
    expect(isReachable(box.querySelector('p') as Element)).to.equal(true);
  });
});
