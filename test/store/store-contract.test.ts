import { expect } from '@open-wc/testing';
import type { Seal } from '../../src/seal/seal.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading, SealStore, StoreOutcome } from '../../src/store/seal-store.js';
import { nextMacrotask } from '../support/macrotask.js';
import { textSeal } from '../support/seals.js';
import { type StoreContractCase, sealStoreContract } from '../../src/testing/store-contract.js';

/** Whether a case passed or failed, or still waits because the store never notifies. */
async function outcomeOf({ run }: StoreContractCase): Promise<'passed' | 'failed' | 'waiting'> {
  const ended = run().then(
    () => 'passed' as const,
    () => 'failed' as const,
  );
  const waiting = nextMacrotask()
    .then(nextMacrotask)
    .then(() => 'waiting' as const);
  return Promise.race([ended, waiting]);
}

class ForgetfulStore extends MemoryStore {
  override load(): SealReading {
    return { state: 'none' };
  }
}

class CarelessStore extends MemoryStore {
  override load(): SealReading {
    const reading = super.load();
    if (reading.state !== 'shown' || reading.seal.kind !== 'picture') return reading;
    const jpeg = reading.seal.jpeg.map((byte) => byte & 0x7f);
    return { state: 'shown', seal: { ...reading.seal, jpeg } };
  }
}

class StubbornStore extends MemoryStore {
  override save(seal: Seal): Promise<StoreOutcome> {
    return this.load().state === 'shown' ? Promise.resolve({}) : super.save(seal);
  }
}

class SlowStore extends MemoryStore {
  #delay = nextMacrotask;

  // The first save finishes last.
  override async save(seal: Seal): Promise<StoreOutcome> {
    const delay = this.#delay;
    this.#delay = () => Promise.resolve();
    await delay();
    return super.save(seal);
  }
}

class ClingingStore extends MemoryStore {
  override remove(): Promise<StoreOutcome> {
    return Promise.resolve({});
  }
}

class FussyStore extends MemoryStore {
  override remove(): Promise<StoreOutcome> {
    if (this.load().state === 'shown') return super.remove();
    return Promise.resolve({ rejection: { code: 'unreadable' } });
  }
}

class SilentStore extends MemoryStore {
  override watch(): () => void {
    return () => undefined;
  }
}

class HalfSilentStore extends MemoryStore {
  override watch(changed: () => void): () => void {
    return super.watch(() => {
      if (this.load().state === 'shown') changed();
    });
  }
}

class UnstoppableStore extends MemoryStore {
  override watch(changed: () => void): () => void {
    super.watch(changed);
    return () => undefined;
  }
}

class LateStore implements SealStore {
  readonly #store = new MemoryStore();

  async load(): Promise<SealReading> {
    await nextMacrotask();
    return this.#store.load();
  }

  async save(seal: Seal): Promise<StoreOutcome> {
    await nextMacrotask();
    return this.#store.save(seal);
  }

  async remove(): Promise<StoreOutcome> {
    await nextMacrotask();
    return this.#store.remove();
  }

  watch(changed: () => void): () => void {
    return this.#store.watch(changed);
  }
}

/** For each case of the contract, a store that breaks it. */
const breakers: Readonly<Record<string, () => SealStore>> = {
  'reads none if nothing was ever saved': () =>
    new MemoryStore({ state: 'missing', reason: 'gone' }),
  'reads the text seal that was saved': () => new ForgetfulStore(),
  'reads the picture seal that was saved, byte for byte': () => new CarelessStore(),
  'keeps only the seal that was saved last': () => new StubbornStore(),
  'keeps the later of two simultaneous saves': () => new SlowStore(),
  'reads none after the seal was removed': () => new ClingingStore(),
  'removes without a refusal if there is no seal': () => new FussyStore(),
  'notifies its watchers of a save': () => new SilentStore(),
  'notifies its watchers of a removal': () => new HalfSilentStore(),
  'notifies every watcher, except those that stopped': () => new UnstoppableStore(),
};

describe('the store contract', () => {
  it('has cases with different names, each broken by a store below', () => {
    const names = sealStoreContract(() => new MemoryStore()).map(({ name }) => name);
    expect(Object.keys(breakers)).to.have.members(names);
  });

  for (const contractCase of sealStoreContract(() => new MemoryStore())) {
    it(`is kept by a store that answers at once: ${contractCase.name}`, async () => {
      expect(await outcomeOf(contractCase)).to.equal('passed');
    });
  }

  for (const [name, create] of Object.entries(breakers)) {
    it(`can be broken: ${name}`, async () => {
      const broken = sealStoreContract(create).find((contractCase) => contractCase.name === name);
      const waits = name.startsWith('notifies its watchers');
      expect(broken && (await outcomeOf(broken))).to.equal(waits ? 'waiting' : 'failed');
    });
  }

  it('creates a new store for each case', async () => {
    let stores = 0;
    const create = (): SealStore => {
      stores += 1;
      return new MemoryStore();
    };
    const cases = sealStoreContract(create);
    for (const { run } of cases) await run();
    expect(stores).to.equal(cases.length);
  });

  it('accepts a promised store that answers later', async () => {
    const create = (): Promise<SealStore> => Promise.resolve(new LateStore());
    for (const { run } of sealStoreContract(create)) await run();
  });

  it('fails if a store refuses to save', async () => {
    const store = new MemoryStore();
    store.refuseWith = 'storage-full';
    const [, reads] = sealStoreContract(() => store);
    expect(reads && (await outcomeOf(reads))).to.equal('failed');
  });

  it('fails if there is no store', async () => {
    const cases = sealStoreContract(() => Promise.reject(new Error('No store')));
    const outcomes = await Promise.all(cases.map(outcomeOf));
    expect(new Set(outcomes)).to.deep.equal(new Set(['failed']));
  });

  it('reports in its failure what it expected and what the store gave', async () => {
    const [first] = sealStoreContract(() => new MemoryStore({ state: 'shown', seal: textSeal }));
    const failure = await first?.run().catch((error: unknown) => String(error));
    expect(failure).to.include('{"state":"none"}').and.include('{"state":"shown"');
  });
});
