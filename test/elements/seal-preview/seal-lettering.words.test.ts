import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/seal-preview.js';
import '../../../src/define/signin-seal.js';
import type { SealPreviewElement } from '../../../src/elements/seal-preview/seal-preview-element.js';
import type { TextSeal } from '../../../src/seal/seal.js';
import { checkLine, normalizeLine } from '../../../src/seal/text.js';
import { BrowserStore } from '../../../src/store/browser-store.js';
import { fetchLanguageWords } from '../../support/cldr-words.js';
import { deepAll } from '../../support/elements.js';
import { blankTexts } from '../../support/glyphs.js';
import { expectInside, inkOf } from '../../support/ink.js';
import { plainSeal } from '../../support/seals.js';
import { signinOver } from '../../support/signin.js';
import { clearStorage } from '../../support/storage.js';

const drawPreview = (seal: TextSeal): Promise<SealPreviewElement> =>
  fixture(html`<seal-preview .seal=${seal}></seal-preview>`);

/** The word that takes most to write: marks and joiners make it longer. */
const hardest = (words: readonly string[]): string =>
  words
    .map(normalizeLine)
    .filter((word) => checkLine(word) === undefined)
    .reduce((one, other) => (other.length > one.length ? other : one), '');

const languages = await fetchLanguageWords();
const samples = [...languages.values()].map(hardest);
/** Three languages at a time, each in a line of one seal. */
const seals = samples.flatMap((_, at) => (at % 3 === 0 ? [samples.slice(at, at + 3)] : []));

const linesIn = (element: Element): HTMLElement[] => deepAll(element, '.line');
const sizeOf = (line: HTMLElement | undefined): string =>
  line ? getComputedStyle(line).fontSize : '';

afterEach(clearStorage);

describe('a word of each language', () => {
  it('is one of more than 150', () => {
    expect(samples.length).to.be.above(150);
  });

  it('leaves ink', () => {
    expect(blankTexts(samples)).to.deep.equal([]);
  });

  for (const lines of seals) {
    it(`is drawn inside the seal, and the same in the next visit: ${lines.join(', ')}`, async () => {
      const seal: TextSeal = { ...plainSeal, lines };
      const preview = await drawPreview(seal);
      for (const line of linesIn(preview))
        expectInside(inkOf(line), preview.getBoundingClientRect());
      expect(await new BrowserStore().save(seal)).to.deep.equal({});
      const again = linesIn(await signinOver(new BrowserStore()));
      expect(again.map((line) => line.textContent)).to.deep.equal(lines);
      expect(sizeOf(again[0])).to.equal(sizeOf(linesIn(preview)[0]));
    });
  }
});
