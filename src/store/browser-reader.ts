/** Reads this browser's seal, and hears when it may have changed: all that a sign-in page needs. */
import type { SealReader, SealReading } from './seal-store.js';
import { readRecord } from './seal-record.js';
import { hasTrace, leaveTrace } from './trace-cookie.js';

/** The key of the record in `localStorage`. */
export const RECORD_KEY = 'signin-seal';

function readingWithoutRecord(): SealReading {
  if (!hasTrace()) return { state: 'none' };
  leaveTrace();
  return { state: 'missing', reason: 'gone' };
}

function readingOf(record: string): SealReading {
  leaveTrace();
  const { value, rejection } = readRecord(record);
  if (value) return { state: 'shown', seal: value };
  const newer = rejection.code === 'newer-version';
  return { state: 'missing', reason: newer ? 'newer-version' : 'unreadable' };
}

// One set for the whole page, so that each element hears what another one saves.
const watchers = new Set<() => void>();
let listening: AbortController | undefined;

/** Tells all who watch, on this page, that the reading may have changed. */
export function notifyWatchers(): void {
  for (const changed of [...watchers]) {
    try {
      changed();
    } catch (error) {
      console.error(error);
    }
  }
}

function heardStorage({ key }: StorageEvent): void {
  // A null key: the whole storage was cleared.
  if (key === RECORD_KEY || key === null) notifyWatchers();
}

function heardPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) notifyWatchers();
}

// `storage` tells of other tabs; the other two of a page that was asleep, which no event reaches.
function listen(): void {
  listening = new AbortController();
  const { signal } = listening;
  addEventListener('storage', heardStorage, { signal });
  addEventListener('pageshow', heardPageShow, { signal });
  addEventListener('visibilitychange', notifyWatchers, { signal });
}

/** Reads the record, at once; renews the trace where there is anything. */
export function readBrowser(): SealReading {
  try {
    const record = localStorage.getItem(RECORD_KEY);
    return record === null ? readingWithoutRecord() : readingOf(record);
  } catch {
    return { state: 'withheld', reason: 'storage-denied' };
  }
}

/** Calls back at every change, in this tab, in another, or while the page was asleep; returns how to stop. */
export function watchBrowser(changed: () => void): () => void {
  if (watchers.size === 0) listen();
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) listening?.abort();
  };
}

/**
 * The seal in this browser, for this origin: one record in `localStorage`, which is read at once, and
 * the trace cookie.
 *
 * | record | trace | reading |
 * |---|---|---|
 * | whole | yes or no | `shown`, and the trace is written again |
 * | unreadable, or newer | yes or no | `missing`, and nothing is overwritten |
 * | none | yes | `missing`, `gone` |
 * | none | no | `none` |
 * | reading throws | | `withheld`, `storage-denied` |
 */
export const browserReader: SealReader = { load: readBrowser, watch: watchBrowser };
