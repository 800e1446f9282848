/** Keeps the seal in this browser, for this origin alone. */
import { rejected } from '../seal/rejection.js';
import { parseSeal } from '../seal/parse-seal.js';
import { isSameSeal } from '../seal/same-seal.js';
import type { Seal } from '../seal/seal.js';
import {
  RECORD_KEY,
  REMOVED_RECORD,
  announceWrite,
  readBrowser,
  renewTraceSoon,
  storedRecord,
  watchBrowser,
} from './browser-reader.js';
import { requestPersistence } from './persistence.js';
import { readRecord } from './seal-record.js';
import type { SaveOptions, SealReading, SealStore, StoreOutcome } from './seal-store.js';
import { clearTrace } from './trace-cookie.js';
import { writeRecord } from './write-record.js';

const DENIED = rejected('storage-denied');

function storageRejection(error: unknown): StoreOutcome {
  // `QuotaExceededError`; in older versions of Firefox, `NS_ERROR_DOM_QUOTA_REACHED`.
  const isFull = error instanceof DOMException && /quota/i.test(error.name);
  return isFull ? rejected('storage-full') : DENIED;
}

// A page's script can replace `setItem` and `removeItem`. If the old record was not put back, it is restored as a property.
function restore(record: string | null): void {
  if (record === null) localStorage.removeItem(RECORD_KEY);
  else localStorage.setItem(RECORD_KEY, record);
  if (storedRecord() === record) return;
  if (record === null) Reflect.deleteProperty(localStorage, RECORD_KEY);
  else Reflect.set(localStorage, RECORD_KEY, record);
}

function isRecordOf(text: string, seal: Seal | undefined): boolean {
  try {
    return isSameSeal(readRecord(text).value, seal);
  } catch {
    return false;
  }
}

// Another tab may write at the same moment. Its record stays.
const isOfAnotherTab = (text: string | null, record: string): boolean =>
  text === REMOVED_RECORD ||
  (text !== null && text !== record && readRecord(text).value !== undefined);

function write(record: string, old: string | null): void {
  try {
    localStorage.setItem(RECORD_KEY, record);
  } catch (error) {
    if (storedRecord() !== old) restore(old);
    throw error;
  }
}

/**
 * Replaces the record, and reads it back. If something else is stored, the change is refused and the old record is put
 * back, unless another tab has written a record since. Throws if the storage does.
 */
function replaceRecord(record: string, seal?: Seal): StoreOutcome {
  const old = storedRecord();
  const isNewer = old !== null && readRecord(old).rejection?.code === 'newer-version';
  if (isNewer) return rejected('newer-version');
  write(record, old);
  const stored = storedRecord();
  if (stored === record && isRecordOf(stored, seal)) return {};
  if (!isOfAnotherTab(stored, record)) restore(old);
  return DENIED;
}

function change(act: () => StoreOutcome): StoreOutcome {
  try {
    const outcome = act();
    if (!outcome.rejection) announceWrite();
    return outcome;
  } catch (error) {
    return storageRejection(error);
  }
}

/** Writes a seal that was read from a record elsewhere. The rules for writing do not apply to it. */
export const restoreHere = (seal: Seal): StoreOutcome =>
  change(() => replaceRecord(writeRecord(seal), seal));

/** Writes a seal's record, and not the trace. */
export function saveHere(given: Seal): StoreOutcome {
  const { value: seal, rejection } = parseSeal(given);
  return rejection ? { rejection } : restoreHere(seal);
}

/** Writes the record of a removal, and deletes the trace. */
export function removeHere(): StoreOutcome {
  return change(() => {
    const outcome = replaceRecord(REMOVED_RECORD);
    if (!outcome.rejection) clearTrace();
    return outcome;
  });
}

/**
 * The default store: reads as `browserReader` does, and writes the record and the trace, either completely or not at
 * all. Every record is read back after it is written. The trace follows in a later task.
 */
export class BrowserStore implements SealStore {
  load(): SealReading | Promise<SealReading> {
    return readBrowser();
  }

  readonly watch = watchBrowser;

  save(given: Seal, { askToPersist = false }: SaveOptions = {}): Promise<StoreOutcome> {
    const outcome = saveHere(given);
    if (!outcome.rejection) {
      renewTraceSoon();
      requestPersistence(askToPersist);
    }
    return Promise.resolve(outcome);
  }

  remove(): Promise<StoreOutcome> {
    return Promise.resolve(removeHere());
  }
}

/** The store of elements that have not been given one. */
export const browserStore: SealStore = new BrowserStore();
