import type { Seal } from '../../src/seal/seal.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { StoreOutcome } from '../../src/store/seal-store.js';
import { waitUntil } from './wait-until.js';

/** A store that saves and removes only when the test says so. */
export class HeldStore extends MemoryStore {
  readonly #begun: (() => void)[] = [];

  /** How many saves and removals have begun. */
  get begun(): number {
    return this.#begun.length;
  }

  /** Lets the latest save or removal end, once it has begun. */
  async answer(): Promise<void> {
    await waitUntil(() => this.begun > 0, 'Nothing is being saved');
    this.#begun.at(-1)?.();
  }

  #hold(): Promise<void> {
    return new Promise((resolve) => this.#begun.push(resolve));
  }

  override save = async (seal: Seal): Promise<StoreOutcome> => {
    await this.#hold();
    return super.save(seal);
  };

  override remove = async (): Promise<StoreOutcome> => {
    await this.#hold();
    return super.remove();
  };
}
