import { ContextProvider } from '@lit/context';
import { expect, fixture, fixtureSync, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import { sealStoreContext } from '../../../src/elements/common/seal-store-context.js';
import { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import type { Seal } from '../../../src/seal/seal.js';
import { browserStore } from '../../../src/store/browser-store.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { writeRecord } from '../../../src/store/write-record.js';
import type { SealReading, SealStore } from '../../../src/store/seal-store.js';
import { shadowText } from '../../support/elements.js';
import { closeFrames, openFrame } from '../../support/frames.js';
import { listenBelow } from '../../support/listen-below.js';
import { textSeal } from '../../support/seals.js';
import { SlowStore, signinOver, storeWith } from '../../support/signin.js';
import { RECORD_KEY, clearStorage, plantRecord, plantTrace } from '../../support/storage.js';
import { waitUntil } from '../../support/wait-until.js';

const otherSeal: Seal = { kind: 'text', lines: ['moss'], colour: 'ice' };
const shown: SealReading = { state: 'shown', seal: textSeal };
const otherShown: SealReading = { state: 'shown', seal: otherSeal };
const none: SealReading = { state: 'none' };

/** Waits until the answers that are ready have been drawn. */
async function drawn(element: SigninSealElement): Promise<string> {
  await nextFrame();
  await element.updateComplete;
  return shadowText(element);
}

const announcedStates = (element: SigninSealElement): string[] => {
  const announced: string[] = [];
  element.addEventListener('seal-state', ({ state }) => announced.push(state));
  return announced;
};

beforeEach(clearStorage);
afterEach(clearStorage);

describe('<signin-seal> with a slow store', () => {
  it('stays pending until the store answers', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    expect(await drawn(element)).to.equal('');
    expect(element.state).to.equal('pending');
    store.answer(0, shown);
    expect(await drawn(element)).to.include('blue whale');
  });

  it('goes directly from pending to shown', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    const announced = announcedStates(element);
    store.answer(0, shown);
    await drawn(element);
    expect(announced).to.deep.equal(['shown']);
  });

  it('keeps showing the seal while it reads the store again after a change', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    store.answer(0, shown);
    await drawn(element);
    store.change();
    expect(await drawn(element)).to.include('blue whale');
  });

  it('uses only the latest answer', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    store.change();
    store.answer(1, none);
    await drawn(element);
    store.answer(0, shown);
    expect(await drawn(element)).not.to.include('blue whale');
    expect(element.state).to.equal('none');
  });

  it('uses an immediate answer instead of an earlier slow one', async () => {
    const slow = new SlowStore();
    const answers: (SealReading | Promise<SealReading>)[] = [slow.load(), none];
    const store = storeWith({ load: () => answers.shift() });
    const element = await signinOver(store);
    await store.save(otherSeal);
    slow.answer(0, shown);
    expect(await drawn(element)).not.to.include('blue whale');
    expect(element.state).to.equal('none');
  });

  it('ignores the answer of a store that was replaced', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    element.store = new MemoryStore(none);
    await element.updateComplete;
    store.answer(0, shown);
    expect(await drawn(element)).to.include('Prevent Password Theft');
  });

  it('shows nothing of the old store while a slow new one is being read', async () => {
    const element = await signinOver(new MemoryStore(shown));
    element.store = new SlowStore();
    expect(await drawn(element)).to.equal('');
    expect(element.state).to.equal('pending');
  });
});

describe('<signin-seal> with a store that breaks the contract', () => {
  const broken: Readonly<Record<string, Record<string, unknown>>> = {
    rejects: { load: () => Promise.reject(new Error('broken')) },
    throws: {
      load: () => {
        throw new Error('broken');
      },
    },
    'returns nothing': { load: () => undefined },
    'returns null': { load: () => null },
    'returns a number': { load: () => 7 },
    'returns a string': { load: () => 'shown' },
    'returns an empty object': { load: () => ({}) },
    'returns an unknown state': { load: () => ({ state: 'fine' }) },
    'returns pending': { load: () => ({ state: 'pending' }) },
    'returns missing without a reason': { load: () => ({ state: 'missing' }) },
    'returns an unknown reason': { load: () => ({ state: 'missing', reason: 'constructor' }) },
    'withholds for an unknown reason': { load: () => ({ state: 'withheld', reason: 'whim' }) },
    'resolves with nothing': { load: () => Promise.resolve() },
    'resolves with an unknown state': { load: () => Promise.resolve({ state: 'fine' }) },
    'has no load': { load: undefined },
  };

  for (const [title, part] of Object.entries(broken)) {
    it(`is withheld, storage-denied, if it ${title}`, async () => {
      const element = await signinOver(storeWith(part));
      expect(await drawn(element)).to.include('this browser does not let this page');
      expect(element.state).to.equal('withheld');
      expect(element.reason).to.equal('storage-denied');
    });
  }

  it('waits for an answer that is a thenable', async () => {
    const then = (answer: (reading: SealReading) => void): void => {
      answer(shown);
    };
    const element = await signinOver(storeWith({ load: () => ({ then }) }));
    expect(await drawn(element)).to.include('blue whale');
    expect(element.state).to.equal('shown');
  });

  // What a callback of an element throws is reported to the window alone.
  function errorsOnRemoval(element: SigninSealElement): readonly string[] {
    const errors = listenBelow(window, ['error']);
    element.remove();
    return errors().map((event) => (event as ErrorEvent).message);
  }

  const watches: Readonly<Record<string, () => unknown>> = {
    'throws when it is watched': () => {
      throw new Error('broken');
    },
    'returns no function that stops watching': () => undefined,
  };

  for (const [title, watch] of Object.entries(watches)) {
    it(`still shows the seal if the store ${title}`, async () => {
      const element = await signinOver(storeWith({ load: () => shown, watch }));
      expect(await drawn(element)).to.include('blue whale');
      expect(errorsOnRemoval(element)).to.be.empty;
    });
  }

  it('can be removed from the page even if the function that stops watching throws', async () => {
    const watch = () => () => {
      throw new Error('broken');
    };
    const element = await signinOver(storeWith({ load: () => shown, watch }));
    expect(errorsOnRemoval(element)).to.be.empty;
  });

  it('is withheld when a slow answer fails', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    store.fail(0);
    await drawn(element);
    expect(element.reason).to.equal('storage-denied');
  });
});

describe('<signin-seal> with an invalid seal', () => {
  const seals: Readonly<Record<string, unknown>> = {
    'no seal': undefined,
    'four lines': { kind: 'text', lines: ['a', 'b', 'c', 'd'], colour: 'teal' },
    'an unknown colour': { kind: 'text', lines: ['a'], colour: 'transparent' },
    'a picture without bytes': {
      kind: 'picture',
      caption: 'a',
      width: 4,
      height: 3,
      colour: 'teal',
    },
    'markup in a proxy that throws': new Proxy(
      {},
      {
        get: () => {
          throw new Error('broken');
        },
      },
    ),
  };

  for (const [title, seal] of Object.entries(seals)) {
    it(`is missing, unreadable: ${title}`, async () => {
      const element = await signinOver(storeWith({ load: () => ({ state: 'shown', seal }) }));
      expect(await drawn(element)).to.include('Your Sign-in Seal cannot be read');
      expect(element.state).to.equal('missing');
      expect(element.reason).to.equal('unreadable');
    });
  }

  it('is missing, unreadable, if a picture cannot be drawn', async () => {
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]);
    const seal: Seal = {
      kind: 'picture',
      jpeg,
      width: 4,
      height: 3,
      caption: 'kite',
      colour: 'ice',
    };
    const store = new MemoryStore({ state: 'shown', seal });
    const element = await signinOver(store);
    await waitUntil(() => element.state === 'missing');
    expect(element.reason).to.equal('unreadable');
    expect(await drawn(element)).to.include('cannot be read');
    const announced: unknown[] = [];
    element.addEventListener('seal-state', ({ state }) => announced.push(state));
    await store.save({ ...seal });
    await element.updateComplete;
    expect(announced, 'when it is read again').to.deep.equal([]);
  });
});

describe('<signin-seal> and the store property', () => {
  it('uses a store that is set before it is connected', async () => {
    const element = document.createElement('signin-seal');
    element.store = new MemoryStore(shown);
    document.body.append(element);
    expect(await drawn(element)).to.include('blue whale');
    element.remove();
  });

  it('uses a store that was set before it is defined', async () => {
    const store = new MemoryStore(shown);
    const element = fixtureSync(html`<late-seal .store=${store}></late-seal>`);
    customElements.define('late-seal', class extends SigninSealElement {});
    await waitUntil(() => shadowText(element).includes('blue whale'), 'No seal');
  });

  it('uses another store that is set later', async () => {
    const element = await signinOver(new MemoryStore(shown));
    element.store = new MemoryStore(otherShown);
    await element.updateComplete;
    expect(shadowText(element)).to.include('moss');
    expect(shadowText(element)).not.to.include('whale');
  });

  it('stops watching the previous store', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    expect(store.watchers).to.equal(1);
    element.store = new MemoryStore();
    await element.updateComplete;
    expect(store.watchers).to.equal(0);
  });

  it('goes back to the browser store when its own is unset', async () => {
    plantRecord(writeRecord(otherSeal));
    const element = await signinOver(new MemoryStore(shown));
    element.store = undefined;
    expect(await drawn(element)).to.include('moss');
  });
});

describe('<signin-seal> and a context provider', () => {
  let page: HTMLElement;
  let provider: ContextProvider<typeof sealStoreContext>;

  beforeEach(() => {
    page = fixtureSync(html`<div></div>`);
    provider = new ContextProvider(page, {
      context: sealStoreContext,
      initialValue: new MemoryStore(shown),
    });
  });

  const addSeal = (store?: SealStore): SigninSealElement => {
    const element = document.createElement('signin-seal');
    element.store = store;
    page.append(element);
    return element;
  };

  it('uses the provided store', async () => {
    expect(await drawn(addSeal())).to.include('blue whale');
  });

  it('never shows the browser store first', async () => {
    plantTrace();
    const element = addSeal();
    const announced = announcedStates(element);
    await drawn(element);
    expect(announced).to.deep.equal(['shown']);
  });

  it('follows the provider to another store', async () => {
    const element = addSeal();
    await element.updateComplete;
    provider.setValue(new MemoryStore(otherShown));
    expect(await drawn(element)).to.include('moss');
  });

  it('shows nothing of the old store while a slow one is provided', async () => {
    const element = addSeal();
    await element.updateComplete;
    provider.setValue(new SlowStore());
    expect(await drawn(element)).to.equal('');
    expect(element.matches(':state(pending)')).to.equal(true);
  });

  it('prefers its own store to the provided one', async () => {
    const element = addSeal(new MemoryStore(otherShown));
    expect(await drawn(element)).to.include('moss');
    provider.setValue(new MemoryStore(none));
    expect(await drawn(element)).to.include('moss');
  });

  it('ignores the store of a provider that it has left', async () => {
    const element = addSeal();
    await element.updateComplete;
    document.body.append(element);
    const text = await drawn(element);
    element.remove();
    expect(text).to.include('Prevent Password Theft');
  });
});

describe('<signin-seal> with the browser store', () => {
  const signin = (): Promise<SigninSealElement> => fixture(html`<signin-seal></signin-seal>`);

  it('calls on the user to make a seal in a new browser', async () => {
    expect(shadowText(await signin())).to.include('Prevent Password Theft');
  });

  it('shows the stored seal in the first frame', () => {
    plantRecord(writeRecord(textSeal));
    const element = fixtureSync<SigninSealElement>(html`<signin-seal></signin-seal>`);
    expect(element.state).to.equal('shown');
  });

  it('shows an alert if only the trace is left', async () => {
    plantTrace();
    const element = await signin();
    expect(element.state).to.equal('pending');
    await oneEvent(element, 'seal-state');
    await element.updateComplete;
    expect(element.reason).to.equal('gone');
    expect(shadowText(element)).to.include('Your Sign-in Seal is missing');
  });

  it('shows no alert if the record comes back within a moment', async () => {
    plantTrace();
    const element = await signin();
    const states: string[] = [];
    element.addEventListener('seal-state', ({ state }) => states.push(state));
    plantRecord(writeRecord(textSeal));
    await oneEvent(element, 'seal-state');
    expect(states).to.deep.equal(['shown']);
  });

  it('is unreadable if the record is invalid', async () => {
    plantRecord('{"version":1,"seal":{"__proto__":{"kind":"text"}}}');
    expect((await signin()).reason).to.equal('unreadable');
  });

  it('asks the user to reload the page if the record is newer', async () => {
    plantRecord('{"version":2}');
    expect((await signin()).reason).to.equal('newer-version');
  });

  it('shows a saved seal at once', async () => {
    const element = await signin();
    await browserStore.save(textSeal);
    await element.updateComplete;
    expect(shadowText(element)).to.include('blue whale');
  });

  it('shows no seal after it is removed', async () => {
    await browserStore.save(textSeal);
    const element = await signin();
    await browserStore.remove();
    await element.updateComplete;
    expect(shadowText(element)).to.include('Prevent Password Theft');
  });

  it('shows a seal that another tab saves', async () => {
    const element = await signin();
    const otherTab = await openFrame('<p>The same site</p>');
    otherTab.window.localStorage.setItem(RECORD_KEY, writeRecord(textSeal));
    await waitUntil(() => element.state === 'shown');
    closeFrames();
    expect(await drawn(element)).to.include('blue whale');
  });

  it('shows no seal after another tab has cleared the storage', async () => {
    await browserStore.save(textSeal);
    const element = await signin();
    const otherTab = await openFrame('<p>The same site</p>');
    otherTab.window.localStorage.clear();
    await waitUntil(() => element.state === 'missing');
    closeFrames();
    expect(element.reason).to.equal('gone');
  });

  it('shows the same as another element on the page after a save', async () => {
    const [one, other] = [await signin(), await signin()];
    await browserStore.save(textSeal);
    await Promise.all([one.updateComplete, other.updateComplete]);
    expect(shadowText(one)).to.include('blue whale');
    expect(shadowText(other)).to.equal(shadowText(one));
  });
});

describe('<signin-seal> removed from the page and put back', () => {
  it('watches its store only while it is connected', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    element.remove();
    expect(store.watchers).to.equal(0);
    document.body.append(element);
    expect(store.watchers).to.equal(1);
    element.remove();
  });

  it('reads the store again', async () => {
    const store = new MemoryStore(shown);
    const element = await signinOver(store);
    element.remove();
    await store.save(otherSeal);
    document.body.append(element);
    const text = await drawn(element);
    element.remove();
    expect(text).to.include('moss');
  });

  it('shows nothing until a slow store has answered', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    store.answer(0, shown);
    await drawn(element);
    element.remove();
    document.body.append(element);
    const text = await drawn(element);
    element.remove();
    expect(text).to.equal('');
  });

  it('ignores an answer that arrives while it is removed', async () => {
    const store = new SlowStore();
    const element = await signinOver(store);
    element.remove();
    store.answer(0, shown);
    expect(await drawn(element)).to.equal('');
  });
});
