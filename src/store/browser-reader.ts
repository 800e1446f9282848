/** Reads this browser's seal and watches for changes: all that a sign-in page needs. */
import type { Checked } from '../seal/rejection.js';
import type { Seal } from '../seal/seal.js';
import type { SealReader, SealReading } from './seal-store.js';
import { attempt } from './attempt.js';
import { isPageVisible } from '../page/page-visibility.js';
import { readRecord } from './seal-record.js';
import { clearTrace, hasTrace, leaveTrace } from './trace-cookie.js';

/** The key of the record in `localStorage`. */
export const RECORD_KEY = 'signin-seal';

/**
 * Replaces the record of a removed seal. The trace can outlive a removal: another tab renews it at the
 * same moment, or the browser is killed before it deletes the cookie. Without a record it would raise a false alarm.
 */
export const REMOVED_RECORD = '{"version":1,"seal":null}';

// The record is read again after the page loads and each time the person comes back, mostly with the same text.
let last: { readonly record: string; readonly read: Checked<Seal> } | undefined;

function read(record: string): Checked<Seal> {
  if (last?.record !== record) last = { record, read: readRecord(record) };
  return last.read;
}

function readingOf(record: string): SealReading {
  if (record === REMOVED_RECORD) {
    clearTrace();
    return { state: 'none' };
  }
  leaveTrace();
  const { value, rejection } = read(record);
  if (value) return { state: 'shown', seal: value };
  const newer = rejection.code === 'newer-version';
  return { state: 'missing', reason: newer ? 'newer-version' : 'unreadable' };
}

function readingWithoutRecord(): SealReading {
  if (!hasTrace()) return { state: 'none' };
  // Another tab writes its record before the trace, perhaps since this tab looked.
  const record = localStorage.getItem(RECORD_KEY);
  if (record !== null) return readingOf(record);
  leaveTrace();
  return { state: 'missing', reason: 'gone' };
}

// One set for the whole page, so that each element is notified when another one saves.
const watchers = new Set<() => void>();
let listening: AbortController | undefined;

/** Notifies every watcher on this page that the reading may have changed. */
export function notifyWatchers(): void {
  for (const changed of [...watchers]) attempt(changed);
}

function onStorage({ key }: StorageEvent): void {
  // A null key means that all storage was cleared.
  if (key === RECORD_KEY || key === null) notifyWatchers();
}

function onPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) notifyWatchers();
}

// A page being hidden must not read: if the site is deleting its data, the read would write the trace again.
function onVisibilityChange(): void {
  if (isPageVisible()) notifyWatchers();
}

// `storage` reports changes in other tabs. The other events cover a page that was frozen or still loading
// and so missed it.
function listen(): void {
  listening = new AbortController();
  const { signal } = listening;
  addEventListener('storage', onStorage, { signal });
  addEventListener('pageshow', onPageShow, { signal });
  addEventListener('visibilitychange', onVisibilityChange, { signal });
  addEventListener('load', notifyWatchers, { signal });
}

/** Reads the record synchronously, and renews the trace if there is a record or a trace. */
export function readBrowser(): SealReading {
  try {
    const record = localStorage.getItem(RECORD_KEY);
    return record === null ? readingWithoutRecord() : readingOf(record);
  } catch {
    return { state: 'withheld', reason: 'storage-denied' };
  }
}

/** Calls back on every change, in this tab, in another, or while the page was frozen. Returns a function that stops watching. */
export function watchBrowser(changed: () => void): () => void {
  if (watchers.size === 0) listen();
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) listening?.abort();
  };
}

/**
 * The seal in this browser, for this origin: one record in `localStorage`, read synchronously, and the
 * trace cookie.
 *
 * | record | trace | reading |
 * |---|---|---|
 * | valid | yes or no | `shown`, and the trace is written again |
 * | of a removal | yes or no | `none`, and the trace is deleted |
 * | unreadable, or newer | yes or no | `missing`, and nothing is overwritten |
 * | none | yes | `missing`, `gone` |
 * | none | no | `none` |
 * | reading throws | | `withheld`, `storage-denied` |
 */
export const browserReader: SealReader = { load: readBrowser, watch: watchBrowser };
