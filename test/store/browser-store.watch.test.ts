import { expect, fixture } from '@open-wc/testing';
import { RECORD_KEY } from '../../src/store/browser-reader.js';
import { BrowserStore } from '../../src/store/browser-store.js';
import { writeRecord } from '../../src/store/write-record.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { pictureSeal, textSeal } from '../support/seals.js';
import { clearStorage } from '../support/storage.js';
import { redefine, replace, restoreAll } from '../support/replace.js';
import { laterTasks } from '../support/macrotask.js';
import { stopWatching, watched } from '../support/watched.js';

const WHOLE = writeRecord(textSeal);
const NEWER = '{"version":2,"seal":{"kind":"scent"}}';
const shown: SealReading = { state: 'shown', seal: textSeal };

function fail(): never {
  throw new Error('A watcher failed');
}

/** Hides reported errors from the test runner. Returns a function that ends this. */
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
  return clearStorage();
});

describe('watchers of the browser store', () => {
  const changesElsewhere: Readonly<
    Record<string, readonly [Event: () => Event, notifications: number]>
  > = {
    'a change of the record': [() => new StorageEvent('storage', { key: RECORD_KEY }), 1],
    'clearing the whole storage': [() => new StorageEvent('storage', { key: null }), 1],
    'a change of another key': [() => new StorageEvent('storage', { key: 'basket' }), 0],
    'a change of a longer key': [() => new StorageEvent('storage', { key: `${RECORD_KEY}-2` }), 0],
    'a page from the back/forward cache': [
      () => new PageTransitionEvent('pageshow', { persisted: true }),
      1,
    ],
    'a page that was just loaded': [
      () => new PageTransitionEvent('pageshow', { persisted: false }),
      0,
    ],
    'the end of loading, before which another page may have changed the record': [
      () => new Event('load'),
      1,
    ],
  };

  for (const [what, [event, expected]] of Object.entries(changesElsewhere)) {
    it(`are ${expected ? '' : 'not '}notified of ${what}`, () => {
      const { notifications } = watched(new BrowserStore());
      window.dispatchEvent(event());
      expect(notifications()).to.equal(expected);
    });
  }

  it('are notified when the page becomes visible', () => {
    const { notifications } = watched(new BrowserStore());
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(notifications()).to.equal(1);
  });

  it('are not notified when the page is hidden, because reading would write a cleared trace again', () => {
    redefine(Document.prototype, 'visibilityState', { get: () => 'hidden' });
    const { notifications } = watched(new BrowserStore());
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(notifications()).to.equal(0);
  });

  it('are notified once of a save and once of a removal', async () => {
    const store = new BrowserStore();
    const { notifications } = watched(store);
    await store.save(textSeal);
    expect(notifications()).to.equal(1);
    await store.remove();
    expect(notifications()).to.equal(2);
  });

  it('read the new seal when they are notified', async () => {
    const store = new BrowserStore();
    const readings: SealReading[] = [];
    const stop = store.watch(() => readings.push(store.load() as SealReading));
    await store.save(textSeal);
    await store.remove();
    stop();
    expect(readings).to.deep.equal([shown, { state: 'none' }]);
  });

  it('can stop while they are notified', async () => {
    const store = new BrowserStore();
    let count = 0;
    const stop = store.watch(() => {
      count += 1;
      stop();
    });
    const { notifications } = watched(store);
    await store.save(textSeal);
    await store.save(textSeal);
    expect([count, notifications()]).to.deep.equal([1, 2]);
  });

  it('are all notified, and the save succeeds, if one of them throws', async () => {
    const unmute = muteErrors();
    const store = new BrowserStore();
    const stop = store.watch(fail);
    const { notifications } = watched(store);
    const outcome = await store.save(textSeal).catch(String);
    stop();
    unmute();
    expect([outcome, notifications()]).to.deep.equal([{}, 1]);
  });

  it('are notified although page elements have the names of what the store calls', async () => {
    const html = '<img name="addEventListener" /><img id="localStorage" /><img name="navigator" />';
    await fixture(`<div>${html}</div>`);
    expect(typeof document.addEventListener).to.equal('object');
    const { notifications } = watched(new BrowserStore());
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(notifications()).to.equal(1);
  });
});

/** The storage object of another page of this origin. */
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
  it('show the seal that the other page saved', async () => {
    const store = new BrowserStore();
    const notified = once(store);
    (await otherPage()).setItem(RECORD_KEY, WHOLE);
    await notified;
    expect(store.load()).to.deep.equal(shown);
  });

  it('lose the seal that the other page removed', async () => {
    const store = new BrowserStore();
    await store.save(textSeal);
    await laterTasks();
    const notified = once(store);
    (await otherPage()).removeItem(RECORD_KEY);
    await notified;
    expect(await store.load()).to.deep.equal({ state: 'missing', reason: 'gone' });
  });

  it('are notified if the other page clears the storage', async () => {
    const store = new BrowserStore();
    await store.save(textSeal);
    await laterTasks();
    const notified = once(store);
    (await otherPage()).clear();
    await notified;
    expect(await store.load()).to.deep.equal({ state: 'missing', reason: 'gone' });
  });

  it('are not notified of other data that the other page stores', async () => {
    const store = new BrowserStore();
    const { notifications } = watched(store);
    const notified = once(store);
    const other = await otherPage();
    other.setItem('basket', 'kites');
    other.setItem(RECORD_KEY, WHOLE);
    await notified;
    expect(notifications()).to.equal(1);
  });

  it('keep one whole record, in whatever order they save', async () => {
    const picture = await pictureSeal();
    const [one, other] = [new BrowserStore(), new BrowserStore()];
    await Promise.all([one.save(picture), other.save(textSeal), one.save(picture)]);
    expect(other.load()).to.deep.equal({ state: 'shown', seal: picture });
    expect(one.load()).to.deep.equal(other.load());
  });

  it('do not overwrite the record of a newer page', async () => {
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

  it('is not notified', async () => {
    const store = new BrowserStore();
    const { notifications, stop } = watched(store);
    stop();
    await everyChange(store);
    expect(notifications()).to.equal(0);
  });

  it('does not affect other watchers', async () => {
    const store = new BrowserStore();
    const [first, second] = [watched(store), watched(store)];
    first.stop();
    first.stop();
    await everyChange(store);
    expect([first.notifications(), second.notifications()]).to.deep.equal([0, 4]);
  });

  it('can be followed by another', async () => {
    const store = new BrowserStore();
    const first = watched(store);
    first.stop();
    const second = watched(store);
    first.stop();
    await everyChange(store);
    expect(second.notifications()).to.equal(4);
  });

  it('leaves no listener on the page if it was the last', () => {
    const listening = countListeners();
    const store = new BrowserStore();
    const [first, second] = [watched(store), watched(store)];
    expect(listening()).to.equal(5);
    first.stop();
    expect(listening()).to.equal(5);
    second.stop();
    expect(listening()).to.equal(0);
  });
});

type AddEventListener = EventTarget['addEventListener'];

/** Counts the listeners that are added from now on and not yet removed by their signals. */
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
