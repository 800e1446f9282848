import { expect } from '@open-wc/testing';
import '../../src/define/signin-seal.js';
import '../../src/elements/signin-seal/copy-alarm.js';
import { addLanguage } from '../../src/languages/languages.js';
import { language as german } from '../../src/messages/de/index.js';
import { foreign } from '../../src/messages/de/foreign.js';
import { englishForeign } from '../../src/messages/en/foreign.js';
import { deepFirst, shadowText } from '../support/elements.js';
import { alarmed } from '../support/foreign.js';
import { restorePage, writePageIn } from '../support/page-language.js';
import { clearStorage } from '../support/storage.js';
import { waitUntil } from '../support/wait-until.js';

/** Ends the loading of the alarm's sentences. Each test has to wait for it, because the page loads them once. */
const arrival = Promise.withResolvers<{ foreign: typeof foreign }>();
let loads = 0;

addLanguage({
  ...german,
  load: {
    ...german.load,
    foreign: () => {
      loads += 1;
      return arrival.promise;
    },
  },
});

afterEach(() => {
  restorePage();
  return clearStorage();
});

/** The language and direction of the element's own tree. */
function marksOf(element: Element): readonly (string | null)[] {
  const tree = deepFirst(element, '.sheltered');
  return [tree.getAttribute('lang'), tree.getAttribute('dir')];
}

// One after the other: the sentences are loaded at the end.
describe('the copy alarm on a page in German', () => {
  it('is in English, and marked so, until its sentences have loaded', async () => {
    writePageIn('de');
    const element = await alarmed();
    expect(shadowText(element)).to.include(englishForeign.warning);
    expect(marksOf(element)).to.deep.equal(['en', 'ltr']);
    expect(loads).to.equal(1);
  });

  it('is in German as soon as they have', async () => {
    writePageIn('de');
    const element = await alarmed();
    arrival.resolve({ foreign });
    await waitUntil(() => shadowText(element).includes(foreign.warning));
    expect(marksOf(element)).to.deep.equal(['de', 'ltr']);
  });
});
