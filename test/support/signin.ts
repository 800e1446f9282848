/** A sign-in page's seal in each of its states, and stores that are slow or misbehave. */
import { fixture, html } from '@open-wc/testing';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading, SealStore } from '../../src/store/seal-store.js';
import { textSeal } from './seals.js';

/** Every reading that a store can give, except a picture seal. */
export const readings = [
  { state: 'none' },
  { state: 'shown', seal: textSeal },
  { state: 'missing', reason: 'gone' },
  { state: 'missing', reason: 'lost' },
  { state: 'missing', reason: 'unreadable' },
  { state: 'missing', reason: 'newer-version' },
  { state: 'withheld', reason: 'framed' },
  { state: 'withheld', reason: 'insecure' },
  { state: 'withheld', reason: 'storage-denied' },
  { state: 'withheld', reason: 'unreachable' },
] as const satisfies readonly SealReading[];

/** A reading's name in a test's title. */
export const titleOf = (reading: SealReading): string =>
  'reason' in reading ? `${reading.state}, ${reading.reason}` : reading.state;

/** A `<signin-seal>` with this store. */
export function signinOver(store: SealStore): Promise<SigninSealElement> {
  return fixture(html`<signin-seal .store=${store}></signin-seal>`);
}

/** The `<signin-seal>` below the root. Throws if there is none. */
export function signinIn(root: Element): SigninSealElement {
  const found = root.querySelector('signin-seal');
  if (!found) throw new Error('No <signin-seal>');
  return found;
}

/** A `<signin-seal>` whose store has this reading. */
export function signinWith(reading: SealReading): Promise<SigninSealElement> {
  return signinOver(new MemoryStore(reading));
}

/** A store that answers each load only when the test says so. */
export class SlowStore implements SealStore {
  readonly #kept = new MemoryStore();
  readonly #answers: ((reading: SealReading | Promise<never>) => void)[] = [];
  readonly #watchers = new Set<() => void>();

  /** The number of loads so far. */
  get asked(): number {
    return this.#answers.length;
  }

  /** The number of elements that watch it now. */
  get watchers(): number {
    return this.#watchers.size;
  }

  /** Answers a load, counted from 0. */
  answer(question: number, reading: SealReading): void {
    this.#answers[question]?.(reading);
  }

  /** Rejects a load, counted from 0. */
  fail(question: number): void {
    this.#answers[question]?.(Promise.reject(new Error('The store is broken')));
  }

  /** Notifies watchers that the reading may have changed. */
  change(): void {
    for (const changed of [...this.#watchers]) changed();
  }

  load(): Promise<SealReading> {
    return new Promise((resolve) => this.#answers.push(resolve));
  }

  save: SealStore['save'] = async (seal) => {
    const outcome = await this.#kept.save(seal);
    this.change();
    return outcome;
  };

  remove: SealStore['remove'] = () => this.#kept.remove();

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }
}

/** A store with some parts replaced by whatever a test needs, valid or not. */
export function storeWith(part: Record<string, unknown>): SealStore {
  return Object.assign(new MemoryStore(), part);
}

/** The height in px of a `<signin-seal>` with this store, in a block with this style. */
export async function heightAt(style: string, store: SealStore): Promise<number> {
  const page = await fixture<HTMLElement>(
    html`<div style=${style}><signin-seal .store=${store}></signin-seal></div>`,
  );
  // Firefox returns 60ths of a px as floats, whose last digits depend on the element's position.
  return Number(page.getBoundingClientRect().height.toFixed(3));
}
