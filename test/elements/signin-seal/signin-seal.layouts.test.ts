import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define/signin-seal.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { closeFrames, openFrame } from '../../support/frames.js';
import { textSeal } from '../../support/seals.js';

/** The seal, its padding and its border, in px. */
const LEAST = 160 + 2 * 16 + 2;

/** The layouts in which an element is as wide as its content, so that one without a width of its own would be 0 px wide. */
const layouts: Readonly<Record<string, string>> = {
  'a block': '',
  'a flex column that centers': 'display: flex; flex-direction: column; align-items: center',
  'a flex column at the end': 'display: flex; flex-direction: column; align-items: flex-end',
  'a flex row': 'display: flex',
  'a grid that centers': 'display: grid; justify-items: center',
  'a grid of auto columns': 'display: grid; grid-template-columns: auto 1fr',
  'an inline flex box': 'display: inline-flex',
  'an inline block': 'display: inline-block',
  'a box that fits its content': 'inline-size: fit-content',
  'a table cell': 'display: table-cell',
};

const own: Readonly<Record<string, string>> = {
  'is floated': 'float: left',
  'is absolutely placed': 'position: absolute',
  'is an inline block': 'display: inline-block',
};

async function widthIn(parent: string, style: string, width = 600): Promise<number> {
  const store = new MemoryStore({ state: 'shown', seal: textSeal });
  const page: TemplateResult = html`<div style="width: ${width}px">
    <div style=${parent}><signin-seal style=${style} .store=${store}></signin-seal><i></i></div>
  </div>`;
  const element = (await fixture(page)).querySelector('signin-seal') as HTMLElement;
  return element.getBoundingClientRect().width;
}

describe('<signin-seal> is at least as wide as its seal', () => {
  for (const [what, style] of Object.entries(layouts)) {
    for (const width of [288, 600]) {
      it(`in ${what}, ${String(width)} px wide`, async () => {
        expect(await widthIn(style, '', width)).to.be.within(LEAST, width);
      });
    }
  }

  for (const [what, style] of Object.entries(own)) {
    it(`if it ${what}`, async () => {
      expect(await widthIn('', style)).to.be.within(LEAST, 600);
    });
  }

  it('if the seal is larger', async () => {
    const size = '--seal-size: 240px';
    expect(await widthIn('display: flex', size)).to.be.at.least(240 + 34);
  });
});

describe('an element whose script has not loaded', () => {
  afterEach(closeFrames);

  for (const [tag, least] of [
    ['signin-seal', 120],
    ['seal-preview', 120],
  ] as const)
    it(`has its space reserved by the style sheet, and none if it is hidden: <${tag}>`, async () => {
      const { document } = await openFrame(
        `<link rel="stylesheet" href="/signin-seal.css" /><${tag}></${tag}><${tag} hidden></${tag}>`,
      );
      const heights = [...document.querySelectorAll(tag)].map(
        (element) => element.getBoundingClientRect().height,
      );
      expect(heights[0]).to.be.at.least(least);
      expect(heights[1]).to.equal(0);
    });
});
