import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';

/** A memory store whose reading the test can replace. */
export class ChangingStore extends MemoryStore {
  #reading: SealReading = { state: 'none' };
  readonly #watchers = new Set<() => void>();

  override load(): SealReading {
    return this.#reading;
  }

  override watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  become(reading: SealReading): void {
    this.#reading = reading;
    for (const changed of this.#watchers) changed();
  }
}
