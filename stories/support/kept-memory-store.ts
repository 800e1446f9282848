import type { Seal } from '../../src/seal/seal.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealStore, StoreOutcome } from '../../src/store/seal-store.js';
import { type ReadingName, readingNamed } from './readings.js';

/** A store whose site keeps each seal as well, without a server. */
class KeptMemoryStore extends MemoryStore {
  readonly keptBySite = true;

  override async save(seal: Seal): Promise<StoreOutcome> {
    return { ...(await super.save(seal)), keptBySite: true };
  }

  override async remove(): Promise<StoreOutcome> {
    return { ...(await super.remove()), keptBySite: true };
  }
}

/** The loader of stories: a store with this reading. */
export async function storeFor({
  args: { kept, reading },
}: {
  readonly args: { readonly kept: boolean; readonly reading: ReadingName };
}): Promise<{ store: SealStore }> {
  const Store = kept ? KeptMemoryStore : MemoryStore;
  return { store: new Store(await readingNamed(reading)) };
}
