import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { parseSeal } from '../seal/seal.js';
import { browserStore } from '../store/browser-store.js';
import type { SealReading, SealStore } from '../store/seal-store.js';
import type { SealReason, SealState } from './seal-events.js';
import { sealStoreContext } from './seal-store-context.js';

const PENDING = { state: 'pending' } as const;
const DENIED: SealReading = { state: 'withheld', reason: 'storage-denied' };

// `top` and `self` can't be shadowed by elements of the page.
function pageBarrier(): SealReading | undefined {
  if (window.top !== window.self) return { state: 'withheld', reason: 'framed' };
  return window.isSecureContext ? undefined : { state: 'withheld', reason: 'insecure' };
}

// A site's own store may answer with anything.
function checkReading(reading: SealReading): SealReading {
  if (reading.state !== 'shown') return reading;
  const { value } = parseSeal(reading.seal);
  return value ? { state: 'shown', seal: value } : { state: 'missing', reason: 'unreadable' };
}

/**
 * Brings a store's reading to its host: state, reason and seal, read anew at each change.
 * The store is the one set by property, else the context's, else this browser's. On a framed or
 * insecure page it asks no store at all.
 */
export class SealController implements ReactiveController {
  readonly #host: LitElement;
  #own: SealStore | undefined;
  #provided: SealStore | undefined;
  #watched: SealStore | undefined;
  #unwatch: (() => void) | undefined;
  #reading: SealReading | typeof PENDING = PENDING;

  constructor(host: LitElement) {
    this.#host = host;
    // Added first, so that a provider has answered when this controller connects.
    new ContextConsumer(host, {
      context: sealStoreContext,
      subscribe: true,
      callback: (store) => {
        this.#provided = store;
        this.#follow();
      },
    });
    host.addController(this);
  }

  /** What is known now; `pending` until the store has answered. */
  get reading(): SealReading | typeof PENDING {
    return this.#reading;
  }

  get state(): SealState {
    return this.#reading.state;
  }

  get reason(): SealReason | undefined {
    return 'reason' in this.#reading ? this.#reading.reason : undefined;
  }

  /** The store in use. */
  get store(): SealStore {
    return this.#own ?? this.#provided ?? browserStore;
  }

  /** Sets the host's own store; undefined goes back to the context's or the browser's. */
  use(store: SealStore | undefined): void {
    this.#own = store;
    this.#follow();
  }

  /** Says that what was read can't be drawn. */
  undrawable(): void {
    this.#show({ state: 'missing', reason: 'unreadable' });
  }

  hostConnected(): void {
    const barrier = pageBarrier();
    if (barrier) this.#show(barrier);
    else this.#watch(this.store);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#watched = this.#unwatch = undefined;
  }

  #follow(): void {
    if (this.#watched && this.#watched !== this.store) this.#watch(this.store);
  }

  #watch(store: SealStore): void {
    this.#unwatch?.();
    this.#watched = store;
    this.#reading = PENDING;
    const read = (): void => {
      this.#read(store);
    };
    this.#unwatch = store.watch(read);
    read();
  }

  #read(store: SealStore): void {
    try {
      const answer = store.load();
      if (answer instanceof Promise) void this.#readLater(store, answer);
      else this.#show(checkReading(answer));
    } catch {
      this.#show(DENIED);
    }
  }

  #latest: Promise<SealReading> | undefined;

  // Only the latest answer counts: a slow one must not put a removed seal back.
  async #readLater(store: SealStore, answer: Promise<SealReading>): Promise<void> {
    this.#latest = answer;
    const reading = await answer.then(checkReading).catch(() => DENIED);
    if (this.#latest === answer && this.#watched === store) this.#show(reading);
  }

  #show(reading: SealReading): void {
    this.#reading = reading;
    this.#host.requestUpdate();
  }
}
