import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { writeRecord } from '../../../src/store/write-record.js';
import {
  buttonNamed,
  buttonNames,
  deepFirst,
  settled,
  shadowText,
} from '../../support/elements.js';
import { closeFrames, importMapOf, messageFromSandbox, openFrame } from '../../support/frames.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { clearStorage, hasTraceCookie, plantRecord } from '../../support/storage.js';
import { waitUntil } from '../../support/wait-until.js';

const page = `<script type="module" src="/src/define/signin-seal.ts"></script>
  <signin-seal></signin-seal>`;

const signin = (): Promise<SigninSealElement> => fixture(html`<signin-seal></signin-seal>`);

beforeEach(async () => {
  await clearStorage();
  plantRecord(writeRecord(textSeal));
});

afterEach(() => {
  closeFrames();
  restoreAll();
  return clearStorage();
});

describe('<signin-seal> on a page inside another page', () => {
  it('withholds the seal in the browser store', async () => {
    const frame = await openFrame(page);
    const element = frame.document.querySelector('signin-seal');
    expect(element?.state).to.equal('withheld');
    expect(element?.reason).to.equal('framed');
  });

  it('says why, and draws nothing of the seal', async () => {
    const frame = await openFrame(page);
    const root = frame.document.querySelector('signin-seal')?.shadowRoot;
    expect(root?.querySelector('[role=status]')?.textContent).to.include('inside another page');
    expect(root?.querySelector('seal-preview, button')).to.equal(null);
    expect(root?.textContent).not.to.include('whale');
  });

  it('reads no store, not even one that the site set', async () => {
    const frame = await openFrame(page);
    const element = frame.document.createElement('signin-seal');
    const store = new MemoryStore({ state: 'shown', seal: textSeal });
    let asked = 0;
    element.store = Object.assign(store, { load: () => (asked += 1) });
    frame.document.body.append(element);
    await element.updateComplete;
    expect(asked).to.equal(0);
    expect(element.reason).to.equal('framed');
  });

  it('leaves no trace', async () => {
    await openFrame(page);
    expect(await hasTraceCookie()).to.equal(false);
  });

  it('never asks for access to storage', async () => {
    const frame = await openFrame('<p>Ready</p>');
    let asked = 0;
    frame.document.requestStorageAccess = () => Promise.resolve(void (asked += 1));
    frame.document.body.innerHTML = '<signin-seal></signin-seal>';
    const script = frame.document.createElement('script');
    script.textContent = `window.loaded = import("${location.origin}/src/define/signin-seal.ts")`;
    frame.document.body.append(script);
    await (frame.window as unknown as { loaded: Promise<unknown> }).loaded;
    expect(frame.document.querySelector('signin-seal')?.state).to.equal('withheld');
    expect(asked).to.equal(0);
  });

  it('withholds the seal in nested frames', async () => {
    const outer = await openFrame('<iframe></iframe>');
    const [inner] = Array.from(outer.document.querySelectorAll('iframe'));
    const loaded = new Promise((resolve) => inner?.addEventListener('load', resolve));
    inner?.setAttribute('srcdoc', page);
    await loaded;
    expect(inner?.contentDocument?.querySelector('signin-seal')?.reason).to.equal('framed');
  });

  it('withholds the seal in a sandbox with an opaque origin, without errors', async () => {
    const report = `<script>
      const problems = [];
      addEventListener('error', ({ message }) => problems.push(message));
      addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
    </script><script type="module">
      const element = document.querySelector('signin-seal');
      await customElements.whenDefined('signin-seal');
      await element.updateComplete;
      const { state, reason } = element;
      parent.postMessage({ state, reason, problems }, '*');
    </script>`;
    const map = await importMapOf('/src/define/signin-seal.ts');
    const { origin } = location;
    const load = `<script type="module">import '${origin}/src/define/signin-seal.ts';</script>`;
    const message = await messageFromSandbox(`${map}<signin-seal></signin-seal>${load}${report}`);
    expect(message).to.deep.equal({ state: 'withheld', reason: 'framed', problems: [] });
  });
});

describe('<signin-seal> on an insecure page', () => {
  it('withholds the seal and says why', async () => {
    replace(window, 'isSecureContext', false);
    const element = await signin();
    expect(element.state).to.equal('withheld');
    expect(element.reason).to.equal('insecure');
    expect(shadowText(element)).to.include('the connection is not secure');
  });

  it('withholds the seal of a store that is set later', async () => {
    replace(window, 'isSecureContext', false);
    const element = await signin();
    element.store = new MemoryStore({ state: 'shown', seal: textSeal });
    await element.updateComplete;
    expect(element.reason).to.equal('insecure');
  });

  it('shows the seal on a secure page', async () => {
    expect((await signin()).state).to.equal('shown');
  });
});

describe('<signin-seal> if storage is denied', () => {
  it('withholds the seal and says why', async () => {
    replace(window, 'localStorage', undefined);
    const element = await signin();
    expect(element.reason).to.equal('storage-denied');
    expect(shadowText(element)).to.include('does not let this page store data');
  });
});

describe('<signin-seal> and the fallback sentence in its light DOM', () => {
  it('hides the sentence once it is defined', async () => {
    const element = await fixture<SigninSealElement>(
      html`<signin-seal>The seal did not load.</signin-seal>`,
    );
    const sentence = document.createRange();
    sentence.selectNodeContents(element);
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    expect(sentence.getClientRects()).to.have.lengthOf(0);
  });

  it('leaves the sentence in the light DOM', async () => {
    const element = await fixture(html`<signin-seal>The seal did not load.</signin-seal>`);
    expect(element.textContent).to.equal('The seal did not load.');
  });
});

describe('<signin-seal> on a page whose elements shadow the globals of document', () => {
  const shadow = (name: string): void => {
    fixtureSync(
      html`<div>
        <img name=${name} alt="" />
        <form name=${name}><input name="addEventListener" /></form>
      </div>`,
    );
  };

  const names = [
    'getElementById',
    'cookie',
    'addEventListener',
    'fonts',
    'baseURI',
    'visibilityState',
    'defaultView',
    'location',
  ];

  for (const name of names) {
    it(`shows the seal despite an element named ${name}`, async () => {
      const element = document.createElement('signin-seal');
      const place = fixtureSync<HTMLElement>(html`<div></div>`);
      shadow(name);
      place.append(element);
      await waitUntil(() => shadowText(element).includes('blue whale'), 'No seal');
    });
  }

  it('reads the trace from the real cookies, despite a form named cookie', async () => {
    await clearStorage();
    fixtureSync(html`<form name="cookie"><input name="split" /></form>`);
    expect((await signin()).state).to.equal('none');
  });

  for (const name of ['getElementById', 'visibilityState', 'addEventListener', 'activeElement']) {
    it(`opens an editor that can save despite an element named ${name}`, async () => {
      const element = await signin();
      shadow(name);
      buttonNamed(element, /^Your Sign-in Seal/).click();
      await element.updateComplete;
      buttonNamed(element, 'Change your Sign-in Seal now').click();
      await settled(element);
      expect(buttonNames(element)).to.include('Save');
      expect(deepFirst(element, '#save').ariaDisabled).to.equal('false');
    });
  }
});
