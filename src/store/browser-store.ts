/** Keeps the seal in this browser, for this origin alone. */
import { type RejectionCode, rejected } from '../seal/rejection.js';
import { parseSeal } from '../seal/parse-seal.js';
import type { Seal } from '../seal/seal.js';
import {
  RECORD_KEY,
  REMOVED_RECORD,
  notifyWatchers,
  readBrowser,
  watchBrowser,
} from './browser-reader.js';
import { requestPersistence } from './persistence.js';
import { readRecord } from './seal-record.js';
import type { SaveOptions, SealStore, StoreOutcome } from './seal-store.js';
import { clearTrace, leaveTrace } from './trace-cookie.js';
import { writeRecord } from './write-record.js';

function storageRejection(error: unknown): RejectionCode {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full ? 'storage-full' : 'storage-denied';
}

function refuseOverNewer(): StoreOutcome | undefined {
  const record = localStorage.getItem(RECORD_KEY);
  const code = record === null ? undefined : readRecord(record).rejection?.code;
  return code === 'newer-version' ? rejected(code) : undefined;
}

function change(write: () => void): StoreOutcome {
  try {
    const refusal = refuseOverNewer();
    if (refusal) return refusal;
    write();
  } catch (error) {
    return rejected(storageRejection(error));
  }
  notifyWatchers();
  return {};
}

/** The default store: reads as `browserReader` does, and writes the record and the trace, either completely or not at all. */
export class BrowserStore implements SealStore {
  readonly load = readBrowser;

  readonly watch = watchBrowser;

  save(given: Seal, { askToPersist = false }: SaveOptions = {}): Promise<StoreOutcome> {
    const { value: seal, rejection } = parseSeal(given);
    if (rejection) return Promise.resolve({ rejection });
    const outcome = change(() => {
      localStorage.setItem(RECORD_KEY, writeRecord(seal));
      leaveTrace();
      requestPersistence(askToPersist);
    });
    return Promise.resolve(outcome);
  }

  remove(): Promise<StoreOutcome> {
    const outcome = change(() => {
      localStorage.setItem(RECORD_KEY, REMOVED_RECORD);
      clearTrace();
    });
    return Promise.resolve(outcome);
  }
}

/** The store of elements that have not been given one. */
export const browserStore: SealStore = new BrowserStore();
