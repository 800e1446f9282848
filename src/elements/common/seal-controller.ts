import { ContextEvent } from '@lit/context';
import type { ReactiveController } from 'lit';
import { attempt } from '../../store/attempt.js';
import { browserReader } from '../../store/browser-reader.js';
import { keptReader } from '../../store/kept-reader.js';
import type {
  MissingReason,
  SealReader,
  SealReading,
  SealStore,
  WithheldReason,
} from '../../store/seal-store.js';
import { DENIED, UNREADABLE, checkReading, isSameReading } from './check-reading.js';
import { pageBarrier } from '../../page/page-barrier.js';
import { isPrerendered } from '../../page/page-visibility.js';
import type { SealElement } from './seal-element.js';
import { sealStoreContext } from './seal-store-context.js';

/** The state that an element shows. `pending`: not read yet. `foreign`: the page is a copy, and nothing is read. */
export type SealState = SealReading['state'] | 'pending' | 'foreign';

/** What is shown until something is known. */
export const PENDING = { state: 'pending' } as const;

/** What is shown on a page where no store is read. */
interface Foreign {
  readonly state: 'foreign';
}

function isThenable(answer: SealReading | Promise<SealReading>): answer is Promise<SealReading> {
  return typeof (answer as { then?: unknown } | undefined)?.then === 'function';
}

// Not with `catch`, which a script of the page can replace.
async function checkLater(answer: PromiseLike<SealReading>): Promise<SealReading> {
  try {
    return checkReading(await answer);
  } catch {
    return DENIED;
  }
}

/** An element that shows the seal of a store. */
export interface SealHost extends SealElement {
  /** The site's server keeps the seal as well. */
  readonly kept: boolean;
  /** The site's own store. */
  readonly store: SealStore | undefined;
}

/**
 * Reads the seal from a store for its host, and reads it again at each change. The store is the one set by
 * property, otherwise the context's, otherwise this browser's. No store is read on a framed or insecure page, or on one
 * that is only prerendered.
 */
export class SealController<Instead extends Foreign = never> implements ReactiveController {
  readonly #host: SealHost;
  readonly #instead: (() => Instead | typeof PENDING | undefined) | undefined;
  #provided: SealStore | undefined;
  #release: (() => void) | undefined;
  #watched: SealReader | undefined;
  #unwatch: (() => void) | undefined;
  #allowFramed: string | undefined;
  #undrawn: SealReading | Instead | typeof PENDING | undefined;
  #reading: SealReading | Instead | typeof PENDING = PENDING;

  /**
   * @param instead returns what to show instead of a store's answer, or undefined to read a store. Called before each
   * reading.
   */
  constructor(host: SealHost, instead?: () => Instead | typeof PENDING | undefined) {
    this.#host = host;
    this.#instead = instead;
    host.addController(this);
  }

  /** The latest reading; `pending` until the store has answered and the messages have loaded. */
  get reading(): SealReading | Instead | typeof PENDING {
    return this.#host.isWaiting ? PENDING : this.#reading;
  }

  get state(): SealState {
    return this.reading.state;
  }

  get reason(): MissingReason | WithheldReason | undefined {
    const { reading } = this;
    return 'reason' in reading ? reading.reason : undefined;
  }

  /** The store that the site set, by property or context. If undefined, this browser's is used. */
  get store(): SealStore | undefined {
    return this.#host.store ?? this.#provided;
  }

  get #reader(): SealReader {
    return this.store ?? (this.#host.kept ? keptReader : browserReader);
  }

  /** Reads the host's store, if it has become another one. */
  follow(): void {
    if (this.#watched && this.#watched !== this.#reader) this.#watch(this.#reader);
  }

  /** Sets in which frames the host may show a seal; see `pageBarrier`. */
  allowFramed(allowed: string | undefined): void {
    this.#allowFramed = allowed;
    if (this.#host.isConnected) this.begin();
  }

  /** Reports that the seal that was read can't be drawn. */
  readonly undrawable = (): void => {
    this.#undrawn = this.#reading;
    this.#show(this.#reading);
  };

  hostConnected(): void {
    // A provider on the page answers synchronously, before anything is read.
    this.#host.dispatchEvent(new ContextEvent(sealStoreContext, this.#host, this.#take, true));
    addEventListener('prerenderingchange', this.begin, true);
    this.begin();
  }

  hostDisconnected(): void {
    removeEventListener('prerenderingchange', this.begin, true);
    this.#stopWatching();
    this.#release?.();
    this.#provided = this.#release = undefined;
  }

  readonly #take = (store: SealStore, release?: () => void): void => {
    if (release !== this.#release) this.#release?.();
    this.#release = release;
    this.#provided = store;
    this.follow();
  };

  /**
   * Reads from the start. A page that is only prerendered stays pending: it reads nothing, so it leaves no trace and
   * announces nothing.
   */
  readonly begin = (): void => {
    if (attempt(isPrerendered)) return;
    const barrier = pageBarrier(this.#allowFramed);
    this.#stopWatching();
    const instead = this.#instead?.();
    if (instead) this.#show(instead);
    else if (barrier) this.#show({ state: 'withheld', reason: barrier });
    else this.#watch(this.#reader);
  };

  #watch(store: SealReader): void {
    this.#stopWatching();
    this.#watched = store;
    this.#show(PENDING);
    const read = (): void => {
      this.#read(store);
    };
    this.#unwatch = attempt(() => store.watch(read));
    read();
  }

  #stopWatching(): void {
    attempt(() => this.#unwatch?.());
    this.#watched = this.#unwatch = this.#latest = undefined;
  }

  // Only the latest answer counts: a slow one must not bring back a removed seal.
  #read(store: SealReader): void {
    try {
      const answer = store.load(() => this.#watched === store);
      this.#latest = answer;
      if (isThenable(answer)) void this.#readLater(answer);
      else this.#show(checkReading(answer));
    } catch {
      this.#show(DENIED);
    }
  }

  #latest: unknown;

  async #readLater(answer: PromiseLike<SealReading>): Promise<void> {
    // A seal may just have been saved, so the call to make one is hidden until the store answers.
    if (this.#reading.state === 'none') this.#show(PENDING);
    const reading = await checkLater(answer);
    if (this.#latest === answer) this.#show(reading);
  }

  // An equal reading does not replace the object: the gate remembers a press by the object.
  #show(read: SealReading | Instead | typeof PENDING): void {
    const isUndrawn = this.#undrawn !== undefined && isSameReading(read, this.#undrawn);
    const reading = isUndrawn ? UNREADABLE : read;
    if (isSameReading(reading, this.#reading)) return;
    this.#reading = reading;
    this.#host.requestUpdate();
  }
}
