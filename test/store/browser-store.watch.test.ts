import { expect, fixture } from '@open-wc/testing';
import { RECORD_KEY } from '../../src/store/browser-reader.js';
import { BrowserStore } from '../../src/store/browser-store.js';
import { writeRecord } from '../../src/store/write-record.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { pictureSeal, textSeal } from '../support/seals.js';
import { clearStorage } from '../support/storage.js';
import { redefine, replace, restoreAll } from '../support/replace.js';
import { stopWatching, watched } from '../support/watched.js';

const WHOLE = writeRecord(textSeal);
const NEWER = '{"version":2,"seal":{"kind":"scent"}}';
const shown: SealReading = { state: 'shown', seal: textSeal };

function fail(): never {
  throw new Error('A watcher failed');
}

/** Keeps errors that are reported to the page from the test runner; returns how to end that. */
function muteErrors(): () => void {
  const muted = new AbortController();
  const mute = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('error', mute, { capture: true, signal: muted.signal });
  return () => {
    muted.abort();
  };
}

beforeEach(clearStorage);
afterEach(() => {
  restoreAll();
  stopWatching();
  clearStorage();
});

describe('watchers of the browser store', () => {
  const changesElsewhere: Readonly<Record<string, readonly [Event: () => Event, told: number]>> = {
    'the record': [() => new StorageEvent('storage', { key: RECORD_KEY }), 1],
    'the whole storage': [() => new StorageEvent('storage', { key: null }), 1],
    'another key': [() => new StorageEvent('storage', { key: 'basket' }), 0],
    'a longer key': [() => new StorageEvent('storage', { key: `${RECORD_KEY}-2` }), 0],
    'a page from the back/forward cache': [
      () => new PageTransitionEvent('pageshow', { persisted: true }),
      1,
    ],
    'a page that was just loaded': [
      () => new PageTransitionEvent('pageshow', { persisted: false }),
      0,
    ],
  };

  for (const [what, [event, expected]] of Object.entries(changesElsewhere)) {
    it(`are told ${expected ? 'of' : 'nothing of'} ${what}`, () => {
      const { told } = watched(new BrowserStore());
      window.dispatchEvent(event());
      expect(told()).to.equal(expected);
    });
  }

  it('are told when the page becomes visible', () => {
    const { told } = watched(new BrowserStore());
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(told()).to.equal(1);
  });

  it('are told nothing by a page that goes away: it would write a cleared trace anew', () => {
    redefine(Document.prototype, 'visibilityState', { get: () => 'hidden' });
    const { told } = watched(new BrowserStore());
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(told()).to.equal(0);
  });

  it('are told once of a save and once of a removal', async () => {
    const store = new BrowserStore();
    const { told } = watched(store);
    await store.save(textSeal);
    expect(told()).to.equal(1);
    await store.remove();
    expect(told()).to.equal(2);
  });

  it('read the new seal when they are told', async () => {
    const store = new BrowserStore();
    const readings: SealReading[] = [];
    const stop = store.watch(() => readings.push(store.load()));
    await store.save(textSeal);
    await store.remove();
    stop();
    expect(readings).to.deep.equal([shown, { state: 'none' }]);
  });

  it('may stop while they are told', async () => {
    const store = new BrowserStore();
    let count = 0;
    const stop = store.watch(() => {
      count += 1;
      stop();
    });
    const { told } = watched(store);
    await store.save(textSeal);
    await store.save(textSeal);
    expect([count, told()]).to.deep.equal([1, 2]);
  });

  it('are all told, and the save succeeds, where one of them throws', async () => {
    const unmute = muteErrors();
    const store = new BrowserStore();
    const stop = store.watch(fail);
    const { told } = watched(store);
    const outcome = await store.save(textSeal).catch(String);
    stop();
    unmute();
    expect([outcome, told()]).to.deep.equal([{}, 1]);
  });

  it('hear beside page elements named like what the store calls', async () => {
    const html = '<img name="addEventListener" /><img id="localStorage" /><img name="navigator" />';
    await fixture(`<div>${html}</div>`);
    expect(typeof document.addEventListener).to.equal('object');
    const { told } = watched(new BrowserStore());
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(told()).to.equal(1);
  });
});

/** Another page of this origin, with its own window and storage object. */
async function otherPage(): Promise<Storage> {
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  if (!frame.contentWindow) throw new Error('No frame');
  return frame.contentWindow.localStorage;
}

const once = (store: BrowserStore): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.watch(() => {
      stop();
      resolve();
    });
  });

describe('two pages of one site', () => {
  it('show the seal that the other saved', async () => {
    const store = new BrowserStore();
    const told = once(store);
    (await otherPage()).setItem(RECORD_KEY, WHOLE);
    await told;
    expect(store.load()).to.deep.equal(shown);
  });

  it('lose the seal that the other removed', async () => {
    const store = new BrowserStore();
    await store.save(textSeal);
    const told = once(store);
    (await otherPage()).removeItem(RECORD_KEY);
    await told;
    expect(store.load()).to.deep.equal({ state: 'missing', reason: 'gone' });
  });

  it('hear that the other cleared the storage', async () => {
    const store = new BrowserStore();
    await store.save(textSeal);
    const told = once(store);
    (await otherPage()).clear();
    await told;
    expect(store.load()).to.deep.equal({ state: 'missing', reason: 'gone' });
  });

  it('hear nothing of what else the other keeps', async () => {
    const store = new BrowserStore();
    const { told } = watched(store);
    const heard = once(store);
    const other = await otherPage();
    other.setItem('basket', 'kites');
    other.setItem(RECORD_KEY, WHOLE);
    await heard;
    expect(told()).to.equal(1);
  });

  it('keep one record, whole, however their saves fall', async () => {
    const picture = await pictureSeal();
    const [one, other] = [new BrowserStore(), new BrowserStore()];
    await Promise.all([one.save(picture), other.save(textSeal), one.save(picture)]);
    expect(other.load()).to.deep.equal({ state: 'shown', seal: picture });
    expect(one.load()).to.deep.equal(other.load());
  });

  it('leave a record alone that the other, newer one writes', async () => {
    const store = new BrowserStore();
    await store.save(textSeal);
    (await otherPage()).setItem(RECORD_KEY, NEWER);
    expect((await store.save(textSeal)).rejection?.code).to.equal('newer-version');
    expect(store.load()).to.deep.equal({ state: 'missing', reason: 'newer-version' });
  });
});

describe('a watcher that stopped', () => {
  const everyChange = async (store: BrowserStore): Promise<void> => {
    window.dispatchEvent(new StorageEvent('storage', { key: RECORD_KEY }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await store.save(textSeal);
  };

  it('hears nothing', async () => {
    const store = new BrowserStore();
    const { told, stop } = watched(store);
    stop();
    await everyChange(store);
    expect(told()).to.equal(0);
  });

  it('leaves the others listening', async () => {
    const store = new BrowserStore();
    const [first, second] = [watched(store), watched(store)];
    first.stop();
    first.stop();
    await everyChange(store);
    expect([first.told(), second.told()]).to.deep.equal([0, 4]);
  });

  it('may be followed by another', async () => {
    const store = new BrowserStore();
    const first = watched(store);
    first.stop();
    const second = watched(store);
    first.stop();
    await everyChange(store);
    expect(second.told()).to.equal(4);
  });

  it('leaves no listener on the page when it was the last', () => {
    const listening = countListeners();
    const store = new BrowserStore();
    const [first, second] = [watched(store), watched(store)];
    expect(listening()).to.equal(4);
    first.stop();
    expect(listening()).to.equal(4);
    second.stop();
    expect(listening()).to.equal(0);
  });
});

type AddEventListener = EventTarget['addEventListener'];

/** How many listeners were added since, and not taken away by their signals. */
function countListeners(): () => number {
  const signals: (AbortSignal | undefined)[] = [];
  const native: AddEventListener = Reflect.get(EventTarget.prototype, 'addEventListener');
  function addEventListener(this: EventTarget, ...args: Parameters<AddEventListener>): void {
    const [, , options] = args;
    signals.push(typeof options === 'object' ? options.signal : undefined);
    native.apply(this, args);
  }
  replace(EventTarget.prototype, 'addEventListener', addEventListener);
  return () => signals.filter((signal) => !signal?.aborted).length;
}
