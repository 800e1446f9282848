import { expect } from '@open-wc/testing';
import { REMOVED_RECORD } from '../../../src/store/browser-reader.js';
import { readMemory, writeMemory } from '../../../src/store/kept/kept-memory.js';
import type { KeptStore } from '../../../src/store/kept/kept-store.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import { writeRecord } from '../../../src/store/write-record.js';
import {
  type KeptSite,
  type Mode,
  deleteScriptStorage,
  openKeptSite,
  whenSettled,
} from '../../support/kept.js';
import { nextMacrotask } from '../../support/macrotask.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { RECORD_KEY, hasTraceCookie, plantRecord } from '../../support/storage.js';
import { waitUntil } from '../../support/wait-until.js';

const shown = { state: 'shown', seal: textSeal };
const otter = { ...textSeal, lines: ['otter'] };
const unreachable: SealReading = { state: 'withheld', reason: 'unreachable' };

const FAILURES: readonly Mode[] = [
  'down',
  'not-found',
  'portal',
  'error',
  'redirect',
  'wrong-status',
  'bad-record',
];

/** Lets timers of this length, in ms, end at once. */
function hurry(length: number): void {
  const { setTimeout } = globalThis;
  replace(globalThis, 'setTimeout', (act: () => void, ms: number) =>
    setTimeout(act, ms === length ? 0 : ms),
  );
}

/** Lets the storage be too full for a record, but not for what is shorter. */
function refuseRecords(): void {
  const setItem = localStorage.setItem.bind(localStorage);
  replace(Storage.prototype, 'setItem', (key: string, value: string) => {
    if (key === RECORD_KEY) throw new DOMException('full', 'QuotaExceededError');
    setItem(key, value);
  });
}

let releaseLock = (): void => undefined;

/** Holds the lock until the test has ended, as another tab can. */
function holdLock(): void {
  const held = new Promise<void>((resolve) => (releaseLock = resolve));
  void navigator.locks.request('signin-seal-kept', () => held);
}

describe('a site’s server that fails', () => {
  let site: KeptSite;

  beforeEach(async () => {
    site = await openKeptSite();
  });

  afterEach(async () => {
    restoreAll();
    // Even after a failure: the next test needs the lock.
    releaseLock();
    await whenSettled();
  });

  for (const mode of FAILURES) {
    it(`never makes a seal missing: ${mode}`, async () => {
      await site.store.save(textSeal);
      deleteScriptStorage();
      await site.become(mode);
      expect(await site.reloaded().load()).to.deep.equal(unreachable);
      await site.become('up');
      expect(await site.reloaded().load()).to.deep.equal(shown);
    });

    it(`leaves a seal that is here as it is: ${mode}`, async () => {
      await site.become(mode);
      expect(await site.store.save(textSeal)).to.deep.equal({});
      expect(site.reloaded().load()).to.deep.equal(shown);
      await whenSettled();
      expect(site.reloaded().load()).to.deep.equal(shown);
    });
  }

  it('is unreachable after 5 s without an answer', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('held');
    hurry(5000);
    expect(await site.reloaded().load()).to.deep.equal(unreachable);
    await site.become('up');
  });

  it('is asked again, and the seal then appears', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('down');
    const store = site.reloaded();
    let latest: SealReading = await store.load();
    const stop = store.watch(() => void Promise.resolve(store.load()).then((it) => (latest = it)));
    await site.become('up');
    await waitUntil(() => latest.state === 'shown', 'The server was not asked again');
    stop();
  });

  it('is asked again as soon as the browser is online', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('down');
    const store = site.reloaded();
    await store.load();
    await site.become('up');
    const changed = new Promise<void>((resolve) => store.watch(resolve));
    dispatchEvent(new Event('online'));
    await changed;
    expect(await store.load()).to.deep.equal(shown);
  });

  it('gets a seal at the next visit that it did not get at once', async () => {
    await site.become('down');
    await site.store.save(textSeal);
    expect(await hasTraceCookie()).to.equal(false);
    await site.become('up');
    site.reloaded().load();
    await whenSettled();
    deleteScriptStorage();
    expect(await site.reloaded().load()).to.deep.equal(shown);
  });

  it('never brings back a seal that was replaced', async () => {
    await site.store.save(textSeal);
    await site.become('down');
    await site.store.save(otter);
    await site.become('up');
    deleteScriptStorage();
    expect(await site.reloaded().load()).to.deep.equal({ state: 'missing', reason: 'gone' });
  });

  it('never brings back a seal that was removed, and removes it at the next visit', async () => {
    await site.store.save(textSeal);
    await site.become('down');
    expect(await site.store.remove()).to.deep.equal({});
    await site.become('up');
    await site.requests();
    expect(site.reloaded().load()).to.deep.equal({ state: 'none' });
    await whenSettled();
    expect(await site.requests()).to.deep.equal(['remove']);
    expect(localStorage.getItem('signin-seal-kept')).to.equal(null);
  });

  it('writes its cookies again after a refused save, for which a script wrote the trace', async () => {
    await site.store.save(textSeal);
    await site.requests();
    refuseRecords();
    expect((await site.store.save(otter)).rejection?.code).to.equal('storage-full');
    await whenSettled();
    expect(await site.requests()).to.deep.equal(['renew']);
    expect(site.store.load()).to.deep.equal(shown);
  });

  it('is not asked after a save that the rules refused', async () => {
    await site.store.save(textSeal);
    await site.requests();
    const refused = await site.store.save({ ...textSeal, lines: [] });
    expect(refused.rejection).to.not.equal(undefined);
    await whenSettled();
    expect(await site.requests()).to.deep.equal([]);
  });

  it('is not sent again what it refused, until the next save', async () => {
    await site.become('refusal');
    await site.store.save(textSeal);
    await site.requests();
    site.reloaded().load();
    await whenSettled();
    expect(await site.requests()).to.deep.equal([]);
    await site.become('up');
    expect(await site.store.save(textSeal)).to.deep.equal({ keptBySite: true });
  });

  it('keeps no seal if the cookies do not come back, and is not asked again', async () => {
    const { fetch } = globalThis;
    replace(globalThis, 'fetch', (address: URL, options: RequestInit) =>
      fetch(address, { ...options, credentials: 'omit' }),
    );
    expect(await site.store.save(textSeal)).to.deep.equal({});
    expect(await site.requests()).to.deep.equal(['write', 'renew']);
    site.reloaded().load();
    await whenSettled();
    expect(await site.requests()).to.deep.equal([]);
  });

  it('has a newer record than this page can read', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('newer-record');
    const reading = await site.reloaded().load();
    expect(reading).to.deep.equal({ state: 'missing', reason: 'newer-version' });
    expect(localStorage.getItem(RECORD_KEY)).to.equal(null);
  });

  it('is sent nothing in place of a newer record', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('newer-record');
    const store = site.reloaded();
    await store.load();
    await site.requests();
    expect((await store.save(otter)).rejection?.code).to.equal('newer-version');
    expect(await site.requests()).to.deep.equal([]);
    await site.become('up');
    expect(await store.load()).to.deep.equal(shown);
    expect(await store.save(otter)).to.deep.equal({ keptBySite: true });
  });

  it('is sent nothing in place of a newer record, although it does not answer any more', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('newer-record');
    const store = site.reloaded();
    expect(await store.load()).to.deep.equal({ state: 'missing', reason: 'newer-version' });
    await site.become('down');
    expect(await store.load()).to.deep.equal(unreachable);
    await site.requests();
    expect((await store.save(otter)).rejection?.code).to.equal('newer-version');
    expect([await site.requests(), localStorage.getItem(RECORD_KEY)]).to.deep.equal([[], null]);
  });

  it('is sent a seal in place of one whose revision the page does not know', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    expect(await site.reloaded().save(otter)).to.deep.equal({ keptBySite: true });
    deleteScriptStorage();
    expect(await site.reloaded().load()).to.deep.equal({ state: 'shown', seal: otter });
  });

  it('does not overwrite what another tab saved or removed while it answered', async () => {
    await site.store.save(textSeal);
    deleteScriptStorage();
    await site.become('held');
    const reading = site.reloaded().load();
    localStorage.setItem(RECORD_KEY, '{"version":1,"seal":null}');
    await site.become('up');
    expect(await reading).to.deep.equal({ state: 'none' });
  });

  for (const { what, change, expected } of [
    { what: 'removed the seal', change: REMOVED_RECORD, expected: { state: 'none' } },
    {
      what: 'saved another one',
      change: writeRecord(otter),
      expected: { state: 'shown', seal: otter },
    },
    { what: 'changed nothing', change: undefined, expected: shown },
  ])
    it(`shows the seal only if it is still right while another tab takes over 3 s: it ${what}`, async () => {
      await site.store.save(textSeal);
      deleteScriptStorage();
      await site.become('held');
      const reading = site.reloaded().load();
      holdLock();
      if (change !== undefined) plantRecord(change);
      hurry(3000);
      await site.become('up');
      expect(await reading).to.deep.equal(expected);
    });

  it('delays a save in another tab by 3 s at most', async () => {
    holdLock();
    hurry(3000);
    expect(await site.store.save(textSeal)).to.deep.equal({});
    expect(site.store.load()).to.deep.equal(shown);
  });

  it('is not said to have a seal that another tab removed while it answered', async () => {
    await site.become('held');
    const saving = site.store.save(textSeal);
    await waitUntil(() => localStorage.getItem(RECORD_KEY), 'Nothing is saved');
    hurry(3000);
    expect(await site.reloaded().remove()).to.deep.equal({});
    await site.become('up');
    expect(await saving).to.deep.equal({});
    expect(await site.reloaded().load()).to.deep.equal({ state: 'none' });
  });

  for (const { change, expected } of [
    { change: (store: KeptStore) => store.remove(), expected: { state: 'none' } },
    {
      change: (store: KeptStore) => store.save(otter),
      expected: { state: 'shown', seal: otter },
    },
  ])
    it(`does not bring the seal back by a late answer: the last change is “${expected.state}”`, async () => {
      await site.store.save(textSeal);
      writeMemory({ ...readMemory(), day: 1 });
      await site.requests();
      await site.become('held');
      const store = site.reloaded();
      await store.load();
      while (!(await site.requests()).includes('renew')) await nextMacrotask();
      hurry(3000);
      expect(await change(store)).to.deep.equal({});
      await site.become('up');
      await whenSettled();
      deleteScriptStorage();
      expect(await site.reloaded().load()).to.deep.equal(expected);
    });
});
