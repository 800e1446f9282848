/** Keeps the seal in memory, for tests and stories. */
import { type RejectionCode, rejected } from '../seal/rejection.js';
import type { Seal } from '../seal/seal.js';
import type { SealReading, SealStore, StoreOutcome } from './seal-store.js';

/** A store that lasts as long as the page. It starts with the given reading, `none` by default. */
export class MemoryStore implements SealStore {
  readonly #watchers = new Set<() => void>();
  #reading: SealReading;

  /** If set, every save and removal is refused with this code, to show or test a failure. */
  refuseWith: RejectionCode | undefined;

  constructor(reading: SealReading = { state: 'none' }) {
    this.#reading = reading;
  }

  load(): SealReading {
    return this.#reading;
  }

  save(seal: Seal): Promise<StoreOutcome> {
    return this.#become({ state: 'shown', seal });
  }

  remove(): Promise<StoreOutcome> {
    return this.#become({ state: 'none' });
  }

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  #become(reading: SealReading): Promise<StoreOutcome> {
    if (this.refuseWith) return Promise.resolve(rejected(this.refuseWith));
    this.#reading = reading;
    for (const changed of [...this.#watchers]) changed();
    return Promise.resolve({});
  }
}
