/** A site of its own at the test server, whose handler keeps the seal, and what a test does to it. */
import { KeptStore } from '../../src/store/kept/kept-store.js';
import { RECORD_KEY, clearStorage } from './storage.js';

/** What answers at the site's address: the handler, nothing yet, or something else. */
export type Mode =
  | 'up'
  | 'held'
  | 'down'
  | 'not-found'
  | 'portal'
  | 'error'
  | 'redirect'
  | 'wrong-status'
  | 'bad-record'
  | 'newer-record'
  | 'refusal';

export interface KeptSite {
  readonly store: KeptStore;
  /** A store as after a reload of the page. */
  readonly reloaded: () => KeptStore;
  readonly become: (mode: Mode) => Promise<void>;
  /** The kinds of the requests since the last call, in order. */
  readonly requests: () => Promise<readonly string[]>;
  /** The vault loses everything. */
  readonly loseAll: () => Promise<void>;
  readonly dropToken: () => Promise<void>;
  readonly clearSiteData: () => Promise<void>;
}

let count = 0;

async function discard(answer: Promise<unknown>): Promise<void> {
  await answer;
}

async function order(site: string, path: string): Promise<unknown> {
  const response = await fetch(`/kept/${site}/${path}`, { method: 'POST', cache: 'no-store' });
  return response.json();
}

/** Opens a site without any seal, cookie or request. */
export async function openKeptSite(): Promise<KeptSite> {
  count += 1;
  const site = `site${String(count)}x${String(Math.random()).slice(2)}`;
  await clearStorage();
  await order(site, 'drop-token');
  const reloaded = (): KeptStore => new KeptStore({ address: `/kept/${site}/seal` });
  return {
    store: reloaded(),
    reloaded,
    become: (mode) => discard(order(site, `mode/${mode}`)),
    requests: async () => (await order(site, 'requests')) as readonly string[],
    loseAll: () => discard(order(site, 'lose-all')),
    dropToken: () => discard(order(site, 'drop-token')),
    clearSiteData: () => discard(order(site, 'clear-storage')),
  };
}

/** The kinds of the requests at the address of every site since the last call, in order. */
export const usualRequests = async (): Promise<readonly string[]> =>
  (await order('site', 'requests')) as readonly string[];

/** Deletes what scripts have stored, as Safari does after a week without a visit. */
export function deleteScriptStorage(): void {
  localStorage.clear();
}

/** Deletes the record alone. */
export function deleteRecord(): void {
  localStorage.removeItem(RECORD_KEY);
}

/** Waits until all that the page has begun under its lock is done. */
export async function whenSettled(): Promise<void> {
  await navigator.locks.request('signin-seal-kept', () => undefined);
}
