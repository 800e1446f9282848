import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/seal-editor.js';
import '../../src/define/signin-seal.js';
import type { MessageOverrides } from '../../src/messages/messages.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { deepAll } from '../support/elements.js';
import { readings, titleOf } from '../support/signin.js';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
const SIGNIN = ['call', 'callReason', 'promise', 'missing', 'missingMeaning', 'missingFake'];
const MORE = ['missingAdvice', 'unreadable', 'unreadableMeaning', 'newerVersion', 'framed'];
const signin = Object.fromEntries(
  [...SIGNIN, ...MORE, 'newerVersionMeaning', 'insecure', 'storage-denied', 'pressHint'].map(
    (word) => [word, LONG],
  ),
);
const editor = { title: LONG, textAdvice: LONG, text: LONG, sharedComputer: LONG, save: LONG };
const messages = { signin, editor } as MessageOverrides;

/** The parts that overflow a box of 256 px, as on a page of 320 px. */
async function overflowing(
  tag: 'signin-seal' | 'seal-editor',
  reading: SealReading,
): Promise<readonly HTMLElement[]> {
  const store = new MemoryStore(reading);
  const box = await fixture(
    tag === 'signin-seal'
      ? html`<div class="narrow">
          <signin-seal required .store=${store} .messages=${messages}></signin-seal>
        </div>`
      : html`<div class="narrow">
          <seal-editor .store=${store} .messages=${messages}></seal-editor>
        </div>`,
  );
  const edge = box.getBoundingClientRect().right;
  const parts = deepAll(box, 'p, h2, li, button, label, legend');
  return parts.filter(
    (part) =>
      part.getBoundingClientRect().right > edge + 1 || part.scrollWidth > part.clientWidth + 1,
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('.narrow { inline-size: 256px; font: 16px sans-serif }');

before(() => {
  document.adoptedStyleSheets = [sheet];
});

after(() => {
  document.adoptedStyleSheets = [];
});

describe('the longest words of a language, in a narrow box', () => {
  for (const reading of readings) {
    it(`do not overflow <signin-seal>: ${titleOf(reading)}`, async () => {
      expect(await overflowing('signin-seal', reading)).to.deep.equal([]);
    });
  }

  it('do not overflow <seal-editor>', async () => {
    expect(await overflowing('seal-editor', { state: 'none' })).to.deep.equal([]);
  });
});
