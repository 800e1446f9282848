import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import '../../../src/define/seal-editor.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import { shadowText } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';
import { SlowStore, readings, signinOver, titleOf } from '../../support/signin.js';

/** Matches the text of every state except `shown`. */
const CLAIM = /Theft|is missing|cannot be read|newer version of this page|is not shown/;
const CALL = 'Prevent Password Theft';
const shown: SealReading = { state: 'shown', seal: textSeal };
const none: SealReading = { state: 'none' };

/** Records everything that the element draws, and every state that it announces. */
function watchDrawn(element: SigninSealElement): readonly string[] {
  const seen: string[] = [];
  const look = new MutationObserver(() => seen.push(shadowText(element)));
  look.observe(element.renderRoot, { subtree: true, childList: true, characterData: true });
  element.addEventListener('seal-state', ({ state }) => seen.push(state));
  return seen;
}

async function settle(element: SigninSealElement): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

describe('<signin-seal> with a slow store', () => {
  for (const reading of readings) {
    it(`draws nothing until the answer, then only that: ${titleOf(reading)}`, async () => {
      const store = new SlowStore();
      const element = await signinOver(store);
      const seen = watchDrawn(element);
      await settle(element);
      expect([seen, element.state]).to.deep.equal([[], 'pending']);
      store.answer(0, reading);
      await settle(element);
      const last = shadowText(element);
      const claims = seen.filter((what) => CLAIM.test(what) && what !== last);
      expect(claims).to.deep.equal([]);
      expect(seen).to.include(reading.state);
    });
  }

  it('never claims that a seal is missing, or was never made, during several changes', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    store.answer(0, shown);
    await settle(element);
    const seen = watchDrawn(element);
    for (let change = 1; change <= 5; change += 1) store.change();
    for (const question of [3, 1, 4, 2]) store.answer(question, none);
    await settle(element);
    store.answer(5, shown);
    await settle(element);
    expect(seen.filter((what) => CLAIM.test(what))).to.deep.equal([]);
  });

  it('stops calling on the user to make a seal as soon as one may have been made', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    store.answer(0, none);
    await settle(element);
    expect(shadowText(element)).to.include(CALL);
    store.change();
    await settle(element);
    expect(shadowText(element)).not.to.include(CALL);
    expect(element.state).to.equal('pending');
  });

  it('does not warn of a missing seal in the editor before the answer', async () => {
    const store = new SlowStore();
    const editor = await fixture(html`<seal-editor .store=${store}></seal-editor>`);
    await nextFrame();
    expect(shadowText(editor)).not.to.include('it is no longer here');
    store.answer(0, { state: 'missing', reason: 'gone' });
    await nextFrame();
    expect(shadowText(editor)).to.include('it is no longer here');
  });
});
