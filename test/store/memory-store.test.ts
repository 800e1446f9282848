import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { pictureSeal, textSeal } from '../support/seals.js';
import { sealStoreContract } from '../../src/testing/store-contract.js';

describe('the memory store', () => {
  for (const { name, run } of sealStoreContract(() => new MemoryStore())) it(name, run);
});

describe('a memory store starts', () => {
  it('without a seal', () => {
    expect(new MemoryStore().load()).to.deep.equal({ state: 'none' });
  });

  const readings: readonly SealReading[] = [
    { state: 'shown', seal: textSeal },
    { state: 'missing', reason: 'gone' },
    { state: 'missing', reason: 'unreadable' },
    { state: 'missing', reason: 'newer-version' },
    { state: 'withheld', reason: 'framed' },
    { state: 'withheld', reason: 'insecure' },
    { state: 'withheld', reason: 'storage-denied' },
  ];

  for (const reading of readings) {
    const what = 'reason' in reading ? `${reading.state}, ${reading.reason}` : reading.state;
    it(`with the given reading: ${what}`, () => {
      expect(new MemoryStore(reading).load()).to.equal(reading);
    });
  }

  it('independent of any other store', async () => {
    const [one, other] = [new MemoryStore(), new MemoryStore()];
    await one.save(textSeal);
    expect(other.load()).to.deep.equal({ state: 'none' });
  });
});

describe('a memory store that refuses', () => {
  it('returns its code', async () => {
    const store = new MemoryStore();
    store.refuseWith = 'storage-full';
    expect(await store.save(textSeal)).to.deep.equal({ rejection: { code: 'storage-full' } });
    expect(await store.remove()).to.deep.equal({ rejection: { code: 'storage-full' } });
  });

  it('keeps the seal that it had', async () => {
    const store = new MemoryStore({ state: 'shown', seal: textSeal });
    store.refuseWith = 'storage-denied';
    await store.save(await pictureSeal());
    await store.remove();
    expect(store.load()).to.deep.equal({ state: 'shown', seal: textSeal });
  });

  it('does not notify watchers', async () => {
    const store = new MemoryStore();
    let calls = 0;
    store.watch(() => (calls += 1));
    store.refuseWith = 'storage-full';
    await store.save(textSeal);
    await store.remove();
    expect(calls).to.equal(0);
  });

  it('saves a seal once it no longer refuses', async () => {
    const store = new MemoryStore();
    store.refuseWith = 'storage-full';
    await store.save(textSeal);
    store.refuseWith = undefined;
    expect(await store.save(textSeal)).to.deep.equal({});
    expect(store.load()).to.deep.equal({ state: 'shown', seal: textSeal });
  });
});

describe('watchers of a memory store', () => {
  it('read the new seal when they are notified', async () => {
    const store = new MemoryStore();
    const readings: SealReading[] = [];
    store.watch(() => readings.push(store.load()));
    await store.save(textSeal);
    await store.remove();
    expect(readings).to.deep.equal([{ state: 'shown', seal: textSeal }, { state: 'none' }]);
  });

  it('can stop while they are notified', async () => {
    const store = new MemoryStore();
    const calls: string[] = [];
    const stop = store.watch(() => {
      calls.push('first');
      stop();
    });
    store.watch(() => calls.push('second'));
    await store.save(textSeal);
    await store.save(textSeal);
    expect(calls).to.deep.equal(['first', 'second', 'second']);
  });
});
