/** Reads this browser's seal and watches for changes: all that a sign-in page needs. */
import type { Checked } from '../seal/rejection.js';
import type { Seal } from '../seal/seal.js';
import type { SealReader, SealReading } from './seal-store.js';
import { attempt } from './attempt.js';
import { isPageVisible } from '../page/page-visibility.js';
import { canReadRecords, readRecord } from './seal-record.js';
import { clearTrace, leaveTrace, readTrace } from './trace-cookie.js';

/** The key of the record in `localStorage`. */
export const RECORD_KEY = 'signin-seal';

/**
 * Replaces the record of a removed seal. The trace can outlive a removal: another tab renews it at the
 * same moment, or the browser is killed before it deletes the cookie. Without a record it would raise a false alarm.
 */
export const REMOVED_RECORD = '{"version":1,"seal":null}';

/**
 * An event on the window: a seal was saved or removed on this page. It has no content. Other copies of this package on the
 * page listen to it, too.
 */
const WRITTEN = 'signin-seal-written';

/** How long to wait for a missing record to come back, in ms: another tab may be writing it. */
const SECOND_LOOK_MS = 50;

const DENIED: SealReading = { state: 'withheld', reason: 'storage-denied' };

// The record is read again after the page loads and each time the person comes back, mostly with the same text. A failure may
// pass: a script of the page can break what reading needs, and put it back.
let last: { readonly record: string; readonly read: Checked<Seal> } | undefined;

function read(record: string): Checked<Seal> {
  if (last?.record !== record || last.read.rejection) last = { record, read: readRecord(record) };
  return last.read;
}

/** The record as it is stored; null if there is none. Throws if the browser forbids reading it. */
export function storedRecord(): string | null {
  const answer: unknown = localStorage.getItem(RECORD_KEY);
  const record: unknown = localStorage[RECORD_KEY];
  if (typeof record === 'string') return record;
  // A script of the page can replace `getItem`. It is believed only of a stand-in for storage, as in a site's unit tests.
  const isReal = Object.prototype.toString.call(localStorage) === '[object Storage]';
  return typeof answer === 'string' && !isReal ? answer : null;
}

let renewal: ReturnType<typeof setTimeout> | undefined;

function renewTrace(): void {
  renewal = undefined;
  try {
    const record = storedRecord();
    // Where the site's server keeps the seal (kept-memory.ts), it renews the trace: after 7 days, Safari deletes what a script wrote.
    if (readTrace() && localStorage.getItem(`${RECORD_KEY}-kept`)) return;
    if (record !== null && record !== REMOVED_RECORD) leaveTrace();
  } catch {
    // What can't be read leaves no trace.
  }
}

/** Writes the trace in a later task, and only if the record is still there: a trace without a record raises an alarm. */
export function renewTraceSoon(): void {
  renewal ??= setTimeout(renewTrace);
}

function readingOf(record: string, renew: () => void): SealReading {
  if (record === REMOVED_RECORD) {
    clearTrace();
    return { state: 'none' };
  }
  renew();
  const { value, rejection } = read(record);
  if (value) return { state: 'shown', seal: value };
  if (rejection.code === 'newer-version') return { state: 'missing', reason: 'newer-version' };
  return canReadRecords() ? { state: 'missing', reason: 'unreadable' } : DENIED;
}

async function lookAgain(renew: () => void): Promise<SealReading> {
  await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MS));
  try {
    const record = storedRecord();
    if (record !== null) return readingOf(record, renew);
    if (!readTrace()) return { state: 'none' };
    if (renew === renewTraceSoon) leaveTrace();
    return { state: 'missing', reason: 'gone' };
  } catch {
    return DENIED;
  }
}

// One set for the whole page, so that each element is notified when another one saves.
const watchers = new Set<() => void>();
let listening: AbortController | undefined;

/** Makes every element on this page read again. */
export function notifyWatchers(): void {
  // A copy, because a watcher may stop or start watching meanwhile.
  for (const changed of new Set(watchers)) attempt(changed);
}

let ownAnnouncement: Event | undefined;

function onWritten(event: Event): void {
  if (event !== ownAnnouncement) notifyWatchers();
}

/** Notifies every watcher on this page that a record was written, also those of another copy of this package. */
export function announceWrite(): void {
  notifyWatchers();
  ownAnnouncement = new Event(WRITTEN);
  attempt(() => dispatchEvent(ownAnnouncement as Event));
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
  addEventListener(WRITTEN, onWritten, { signal });
}

/**
 * Reads the record, and renews the trace soon after if there is a record. Synchronous, except for a record that is gone: it
 * is looked for again 50 ms later before anyone is alarmed.
 *
 * @param renew Renews the trace. Where the site's server keeps the seal, only the server does that.
 */
export function readBrowser(renew = renewTraceSoon): SealReading | Promise<SealReading> {
  try {
    const record = storedRecord();
    if (record !== null) return readingOf(record, renew);
    return readTrace() ? lookAgain(renew) : { state: 'none' };
  } catch {
    return DENIED;
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
 * | unreadable, because a script broke what reading needs | yes or no | `withheld`, `storage-denied` |
 * | none | yes | `missing`, `gone` |
 * | none | no | `none` |
 * | reading throws | | `withheld`, `storage-denied` |
 */
export const browserReader: SealReader = { load: () => readBrowser(), watch: watchBrowser };
