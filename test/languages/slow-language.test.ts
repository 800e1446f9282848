import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/signin-seal.js';
import '../../src/define/seal-help.js';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { addLanguage, offerLanguage } from '../../src/languages/languages.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import { language as german } from '../../src/messages/de/index.js';
import { language as dutch } from '../../src/messages/nl/index.js';
import { signin } from '../../src/messages/de/signin.js';
import { buttonNames, shadowText } from '../support/elements.js';
import { restorePage, writePageIn } from '../support/page-language.js';
import { readings, signinWith } from '../support/signin.js';
import { waitUntil } from '../support/wait-until.js';

const [none, shown] = readings;

/** Ends the loading of German. Each test has to, because the page loads it once. */
const arrival = Promise.withResolvers<undefined>();
let loads = 0;

offerLanguage('de', async () => {
  loads += 1;
  await arrival.promise;
  addLanguage(german);
});
offerLanguage('tr', () => Promise.reject(new Error('No connection')));
addLanguage(dutch);

afterEach(restorePage);

/** The states that the element reports, in order. */
function statesOf(element: SigninSealElement): readonly string[] {
  const states: string[] = [];
  element.addEventListener('seal-state', ({ state }) => states.push(state));
  return states;
}

// One after the other: German is loaded at the end.
describe('a page whose language has not loaded', () => {
  it('loads nothing in a page of another language', async () => {
    await signinWith(none);
    expect(loads).to.equal(0);
  });

  it('shows nothing of the seal, then English after 300 ms, and then the language', async () => {
    writePageIn('de');
    const start = performance.now();
    const element = await signinWith(shown);
    const states = statesOf(element);
    expect([element.state, element.value, shadowText(element)]).to.deep.equal([
      'pending',
      null,
      '',
    ]);
    await waitUntil(() => element.state === 'shown');
    expect(performance.now() - start).to.be.greaterThan(299);
    expect(shadowText(element)).to.include(englishSignin.promise);
    expect(states).to.deep.equal(['shown']);
  });

  it('keeps what is shown until the language has loaded', async () => {
    writePageIn('nl');
    const element = await signinWith(none);
    const before = buttonNames(element);
    writePageIn('de');
    await new Promise(requestAnimationFrame);
    expect(buttonNames(element)).to.deep.equal(before);
    expect(element.state).to.equal('none');
  });

  it('shows the help in English after a while, too', async () => {
    writePageIn('de');
    const element = await fixture(html`<seal-help></seal-help>`);
    expect(shadowText(element)).to.equal('');
    await waitUntil(() => shadowText(element).includes('What is a Sign-in Seal?'));
  });

  it('shows English if the language cannot be loaded', async () => {
    writePageIn('tr');
    const element = await signinWith(none);
    await waitUntil(() => element.state === 'none');
    expect(buttonNames(element)).to.deep.equal([englishSignin.call]);
  });

  it('shows the language when it has come, and loads it once', async () => {
    writePageIn('de');
    const element = await signinWith(none);
    await waitUntil(() => element.state === 'none');
    arrival.resolve(undefined);
    await waitUntil(() => shadowText(element).includes(signin.callReason));
    expect(loads).to.equal(1);
  });
});
