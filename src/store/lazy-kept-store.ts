import { browserStore } from './browser-store.js';
import { keptReader } from './kept-reader.js';
import type { SealStore } from './seal-store.js';
import { leaveTrace, readTrace } from './trace-cookie.js';

/** How long the code that talks to the server may take to load, in ms. */
const LOAD_MS = 10_000;

/**
 * Saves in this browser alone, which is better than not at all. The server's copy is marked as out of date before the record
 * changes, as `KeptStore` does it. The next visit brings the server up to date.
 */
const browserAlone: Pick<SealStore, 'save' | 'remove'> = {
  async save(seal, options) {
    const trace = readTrace();
    if (trace) leaveTrace('0');
    const outcome = await browserStore.save(seal, options);
    if (trace && outcome.rejection) leaveTrace(trace);
    return outcome;
  },
  remove: () => browserStore.remove(),
};

async function open(): Promise<Pick<SealStore, 'save' | 'remove'>> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, LOAD_MS);
  });
  const loaded = import('./kept/kept-store.js').catch(() => undefined);
  return (await Promise.race([loaded, late]))?.keptStore ?? browserAlone;
}

/** The store of elements with `kept`. What talks to the server is loaded when it is needed. */
export const lazyKeptStore: SealStore = {
  ...keptReader,
  keptBySite: true,
  save: async (seal, options) => (await open()).save(seal, options),
  remove: async () => (await open()).remove(),
};
