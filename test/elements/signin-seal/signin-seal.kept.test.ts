import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import '../../../src/define/seal-editor.js';
import '../../../src/define/seal-help.js';
import '../../../src/define/signin-seal.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import type { SealRemovedEvent, SealSavedEvent } from '../../../src/editing/editor-events.js';
import { KeptStore } from '../../../src/store/kept/kept-store.js';
import type { SealStore } from '../../../src/store/seal-store.js';
import { press } from '../../support/editor.js';
import { deepFirst, focused, shadowText } from '../../support/elements.js';
import {
  type KeptSite,
  deleteScriptStorage,
  openKeptSite,
  usualRequests,
} from '../../support/kept.js';
import { holdTimers } from '../../support/foreign.js';
import { redefine, replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

async function signIn(store: SealStore): Promise<SigninSealElement> {
  const form: HTMLFormElement = await fixture(
    html`<form><signin-seal kept required name="seal" .store=${store}></signin-seal></form>`,
  );
  return signinIn(form);
}

const until = (element: SigninSealElement, state: string): Promise<void> =>
  waitUntil(() => element.state === state, `The state never became ${state}`);

describe('<signin-seal kept>', () => {
  let site: KeptSite;

  beforeEach(async () => {
    site = await openKeptSite();
  });

  it('keeps the form invalid until the server has said whether there is a seal', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('held');
    const element = await signIn(site.reloaded());
    expect(element.state).to.equal('pending');
    expect(element.validity).to.include({ customError: true, valueMissing: false });
    expect(element.form?.checkValidity()).to.equal(false);
    await site.become('up');
    await until(element, 'shown');
    expect(element.validity).to.include({ customError: false, valueMissing: true });
    expect(element.validationMessage).to.contain('Press your Sign-in Seal first');
  });

  it('says why it refuses the form before the server has answered, and shows the seal afterwards', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('held');
    const element = await signIn(site.reloaded());
    element.form?.requestSubmit();
    await element.updateComplete;
    expect(shadowText(deepFirst(element, '[role="status"]'))).to.contain('does not answer');
    await waitUntil(() => focused()?.getRootNode() === element.shadowRoot, 'It has no focus');
    await site.become('up');
    await until(element, 'shown');
    await element.updateComplete;
    expect(shadowText(element)).to.contain(textSeal.lines[0]);
  });

  it('withholds the seal, and lets the person sign in, while the server does not answer', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('down');
    const element = await signIn(site.reloaded());
    await until(element, 'withheld');
    expect(element.reason).to.equal('unreachable');
    await element.updateComplete;
    expect(shadowText(deepFirst(element, '[role="status"]'))).to.contain('does not answer');
    expect(element.form?.checkValidity()).to.equal(true);
  });

  it('warns about a seal that the server lost as about any missing seal, and names the server', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.loseAll();
    const element = await signIn(site.reloaded());
    await until(element, 'missing');
    expect(element.reason).to.equal('lost');
    await element.updateComplete;
    const alert = shadowText(deepFirst(element, '[role="alert"]'));
    expect(alert).to.contain('Do not enter your password until you know why it is missing.');
    expect(alert).to.contain('This site may have lost the copy');
  });

  it('shows a seal from this browser in the first frame', async () => {
    await site.store.save(textSeal);
    const element = await signIn(site.reloaded());
    expect(element.state).to.equal('shown');
  });

  describe('at the usual address', () => {
    beforeEach(async () => {
      await new KeptStore().save(textSeal);
      deleteScriptStorage();
    });

    afterEach(async () => {
      restoreAll();
      await new KeptStore().remove();
    });

    it('uses the usual address if the site sets no store of its own', async () => {
      const element: SigninSealElement = await fixture(html`<signin-seal kept></signin-seal>`);
      await until(element, 'shown');
      await new KeptStore().remove();
      await until(element, 'none');
    });

    it('asks after 5 s if a script of the page hangs', async () => {
      let isAsked = false;
      redefine(Document.prototype, 'readyState', {
        get() {
          isAsked = true;
          return 'interactive';
        },
      });
      replace(performance, 'getEntriesByType', () => []);
      const letPass = holdTimers(5_000);
      const element: SigninSealElement = await fixture(html`<signin-seal kept></signin-seal>`);
      await waitUntil(() => isAsked, 'The store did not ask whether the page is parsed');
      expect(element.state).to.equal('pending');
      letPass();
      await until(element, 'shown');
    });

    it('asks nothing at that address if a script then sets a store of its own', async () => {
      await usualRequests();
      const element: SigninSealElement = fixtureSync(html`<signin-seal kept></signin-seal>`);
      element.store = site.store;
      await until(element, 'missing');
      expect(await usualRequests()).to.deep.equal([]);
      expect(await site.requests()).to.include('read');
    });
  });
});

describe('<seal-editor kept>', () => {
  let site: KeptSite;

  const edit = async (): Promise<SealEditorElement> => {
    const editor: SealEditorElement = await fixture(
      html`<seal-editor kept .store=${site.reloaded()}></seal-editor>`,
    );
    await waitUntil(() => editor.shadowRoot?.querySelector('input'), 'No editor');
    return editor;
  };

  beforeEach(async () => {
    site = await openKeptSite();
    await site.store.save(textSeal);
  });

  it('says who keeps the seal', async () => {
    const text = shadowText(await edit());
    expect(text).to.contain('This site keeps the seal for this browser only');
    expect(text).not.to.contain('A seal is kept in this browser only');
  });

  it('says that the site keeps a copy only after the cookies came back', async () => {
    const editor = await edit();
    const saved = oneEvent(editor, 'seal-saved');
    await press(editor, 'Save');
    const { keptBySite } = (await saved) as unknown as SealSavedEvent;
    expect(keptBySite).to.equal(true);
    await waitUntil(() => editor.outcome, 'No outcome');
    expect(shadowText(editor)).to.contain('and this site keeps a copy for it');
  });

  it('says that the seal is saved in this browser if the server does not answer', async () => {
    const editor = await edit();
    await site.become('down');
    const saved = oneEvent(editor, 'seal-saved');
    await press(editor, 'Save');
    const { keptBySite } = (await saved) as unknown as SealSavedEvent;
    expect(keptBySite).to.equal(false);
    await waitUntil(() => editor.outcome, 'No outcome');
    expect(shadowText(editor)).to.contain('Your Sign-in Seal is saved in this browser.');
  });

  for (const [mode, isRemovedThere] of [
    ['up', true],
    ['down', false],
  ] as const) {
    it(`tells the page whether the site has removed its copy: the server is ${mode}`, async () => {
      const editor = await edit();
      await site.become(mode);
      const removed = oneEvent<SealRemovedEvent>(editor, 'seal-removed');
      await press(editor, 'Remove');
      await press(editor, 'Save');
      expect((await removed).keptBySite).to.equal(isRemovedThere);
    });
  }

  it('says that the site has removed its copy, too', async () => {
    const editor = await edit();
    await press(editor, 'Remove');
    expect(shadowText(editor)).to.contain('from this browser and from this site for good');
    await press(editor, 'Save');
    await waitUntil(() => editor.outcome, 'No outcome');
    expect(shadowText(editor)).to.contain(
      'Your Sign-in Seal is removed from this browser and from this site.',
    );
  });
});

describe('<seal-help kept>', () => {
  it('never says that the seal stays in this browser', async () => {
    const plain = await fixture(html`<seal-help></seal-help>`);
    const kept = await fixture(html`<seal-help kept></seal-help>`);
    const claims = [/not sent to the site/, /only in the browser/, /in this browser only/];
    for (const claim of claims) {
      expect(shadowText(plain)).to.match(claim);
      expect(shadowText(kept)).not.to.match(claim);
    }
    expect(shadowText(kept)).to.contain('This site keeps an encrypted copy');
  });
});
