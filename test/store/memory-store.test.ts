import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { pictureSeal, textSeal } from '../support/seals.js';
import { sealStoreContract } from '../../src/testing/store-contract.js';

describe('the memory store', () => {
  for (const { name, run } of sealStoreContract(() => new MemoryStore())) it(name, run);
});

describe('a memory store begins', () => {
  it('with nothing', () => {
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
    it(`with the reading that it is given: ${what}`, () => {
      expect(new MemoryStore(reading).load()).to.equal(reading);
    });
  }

  it('apart from any other store', async () => {
    const [one, other] = [new MemoryStore(), new MemoryStore()];
    await one.save(textSeal);
    expect(other.load()).to.deep.equal({ state: 'none' });
  });
});

describe('a memory store that refuses', () => {
  it('answers with its code', async () => {
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

  it('tells no watcher', async () => {
    const store = new MemoryStore();
    let told = 0;
    store.watch(() => (told += 1));
    store.refuseWith = 'storage-full';
    await store.save(textSeal);
    await store.remove();
    expect(told).to.equal(0);
  });

  it('keeps a seal once it refuses no more', async () => {
    const store = new MemoryStore();
    store.refuseWith = 'storage-full';
    await store.save(textSeal);
    store.refuseWith = undefined;
    expect(await store.save(textSeal)).to.deep.equal({});
    expect(store.load()).to.deep.equal({ state: 'shown', seal: textSeal });
  });
});

describe('watchers of a memory store', () => {
  it('read the new seal when they are told', async () => {
    const store = new MemoryStore();
    const readings: SealReading[] = [];
    store.watch(() => readings.push(store.load()));
    await store.save(textSeal);
    await store.remove();
    expect(readings).to.deep.equal([{ state: 'shown', seal: textSeal }, { state: 'none' }]);
  });

  it('may stop while they are told', async () => {
    const store = new MemoryStore();
    const told: string[] = [];
    const stop = store.watch(() => {
      told.push('first');
      stop();
    });
    store.watch(() => told.push('second'));
    await store.save(textSeal);
    await store.save(textSeal);
    expect(told).to.deep.equal(['first', 'second', 'second']);
  });
});
