/** Keeps the seal in this browser, for this origin alone. */
import { type RejectionCode, rejected } from '../seal/rejection.js';
import type { Seal } from '../seal/seal.js';
import { requestPersistence } from './persistence.js';
import { readRecord, writeRecord } from './seal-record.js';
import type { SaveOptions, SealReading, SealStore, StoreOutcome } from './seal-store.js';
import { clearTrace, hasTrace, leaveTrace } from './trace-cookie.js';

/** The key of the record in `localStorage`. */
export const RECORD_KEY = 'signin-seal';

/**
 * Stands where a removed seal stood. A trace can outlive a removal: another tab renews it at the same
 * moment, or the browser is killed before it forgets the cookie. Alone, it would then raise the alarm.
 */
export const REMOVED_RECORD = '{"version":1,"seal":null}';

function storageRejection(error: unknown): RejectionCode {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full ? 'storage-full' : 'storage-denied';
}

function readingOf(record: string): SealReading {
  if (record === REMOVED_RECORD) {
    clearTrace();
    return { state: 'none' };
  }
  leaveTrace();
  const { value, rejection } = readRecord(record);
  if (value) return { state: 'shown', seal: value };
  const newer = rejection.code === 'newer-version';
  return { state: 'missing', reason: newer ? 'newer-version' : 'unreadable' };
}

function readingWithoutRecord(): SealReading {
  if (!hasTrace()) return { state: 'none' };
  // Another tab leaves its record first: it may have done so since this one looked.
  const record = localStorage.getItem(RECORD_KEY);
  if (record !== null) return readingOf(record);
  leaveTrace();
  return { state: 'missing', reason: 'gone' };
}

function refuseOverNewer(): StoreOutcome | undefined {
  const record = localStorage.getItem(RECORD_KEY);
  const code = record === null ? undefined : readRecord(record).rejection?.code;
  return code === 'newer-version' ? rejected(code) : undefined;
}

/**
 * The default store: one record in `localStorage`, which is read at once, and the trace cookie.
 *
 * | record | trace | reading |
 * |---|---|---|
 * | whole | yes or no | `shown`, and the trace is written again |
 * | that of a removal | yes or no | `none`, and the trace is taken away |
 * | unreadable, or newer | yes or no | `missing`, and nothing is overwritten |
 * | none | yes | `missing`, `gone` |
 * | none | no | `none` |
 * | reading throws | | `withheld`, `storage-denied` |
 */
export class BrowserStore implements SealStore {
  readonly #watchers = new Set<() => void>();

  load(): SealReading {
    try {
      const record = localStorage.getItem(RECORD_KEY);
      return record === null ? readingWithoutRecord() : readingOf(record);
    } catch {
      return { state: 'withheld', reason: 'storage-denied' };
    }
  }

  save(seal: Seal, { askToPersist = false }: SaveOptions = {}): Promise<StoreOutcome> {
    return this.#change(() => {
      localStorage.setItem(RECORD_KEY, writeRecord(seal));
      leaveTrace();
      requestPersistence(askToPersist);
    });
  }

  remove(): Promise<StoreOutcome> {
    return this.#change(() => {
      localStorage.setItem(RECORD_KEY, REMOVED_RECORD);
      clearTrace();
    });
  }

  watch(changed: () => void): () => void {
    if (this.#watchers.size === 0) this.#listen();
    this.#watchers.add(changed);
    return () => {
      this.#watchers.delete(changed);
      if (this.#watchers.size === 0) this.#listening?.abort();
    };
  }

  #listening: AbortController | undefined;

  // `storage` tells of other tabs; the other two of a page that was asleep, which no event reaches.
  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('storage', this.#heardStorage, { signal });
    addEventListener('pageshow', this.#heardPageShow, { signal });
    addEventListener('visibilitychange', this.#notify, { signal });
  }

  readonly #heardStorage = ({ key }: StorageEvent): void => {
    // A null key: the whole storage was cleared.
    if (key === RECORD_KEY || key === null) this.#notify();
  };

  readonly #heardPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#notify();
  };

  readonly #notify = (): void => {
    for (const changed of [...this.#watchers]) {
      try {
        changed();
      } catch (error) {
        console.error(error);
      }
    }
  };

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, this storage is not
  async #change(write: () => void): Promise<StoreOutcome> {
    try {
      const refusal = refuseOverNewer();
      if (refusal) return refusal;
      write();
    } catch (error) {
      return rejected(storageRejection(error));
    }
    this.#notify();
    return {};
  }
}

/** One store for all elements of the page, so that each hears what another one saves. */
export const browserStore: SealStore = new BrowserStore();
