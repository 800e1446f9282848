/** Reads this browser's seal, and hears when it may have changed: all that a sign-in page needs. */
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
 * Stands where a removed seal stood. A trace can outlive a removal: another tab renews it at the same
 * moment, or the browser is killed before it forgets the cookie. Alone, it would then raise the alarm.
 */
export const REMOVED_RECORD = '{"version":1,"seal":null}';

// It is read again when the page has loaded, and each time that a person comes back to it: mostly the same text.
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
  // Another tab leaves its record first: it may have done so since this one looked.
  const record = localStorage.getItem(RECORD_KEY);
  if (record !== null) return readingOf(record);
  leaveTrace();
  return { state: 'missing', reason: 'gone' };
}

// One set for the whole page, so that each element hears what another one saves.
const watchers = new Set<() => void>();
let listening: AbortController | undefined;

/** Tells all who watch, on this page, that the reading may have changed. */
export function notifyWatchers(): void {
  for (const changed of [...watchers]) attempt(changed);
}

function heardStorage({ key }: StorageEvent): void {
  // A null key: the whole storage was cleared.
  if (key === RECORD_KEY || key === null) notifyWatchers();
}

function heardPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) notifyWatchers();
}

// A page that goes away must not read: were its site clearing what is kept, it would write the trace anew.
function heardVisibility(): void {
  if (isPageVisible()) notifyWatchers();
}

// `storage` tells of other tabs; the others of a page that was asleep or still loading, which that
// event does not reach.
function listen(): void {
  listening = new AbortController();
  const { signal } = listening;
  addEventListener('storage', heardStorage, { signal });
  addEventListener('pageshow', heardPageShow, { signal });
  addEventListener('visibilitychange', heardVisibility, { signal });
  addEventListener('load', notifyWatchers, { signal });
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
 * | that of a removal | yes or no | `none`, and the trace is taken away |
 * | unreadable, or newer | yes or no | `missing`, and nothing is overwritten |
 * | none | yes | `missing`, `gone` |
 * | none | no | `none` |
 * | reading throws | | `withheld`, `storage-denied` |
 */
export const browserReader: SealReader = { load: readBrowser, watch: watchBrowser };
