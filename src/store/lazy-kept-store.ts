import { browserStore } from './browser-store.js';
import { keptReader } from './kept-reader.js';
import type { SealStore } from './seal-store.js';

// A seal in this browser alone is better than none.
const open = (): Promise<SealStore> =>
  import('./kept/kept-store.js').then(
    ({ keptStore }) => keptStore,
    () => browserStore,
  );

/** The store of elements with `kept`. What talks to the server is loaded when it is needed. */
export const lazyKeptStore: SealStore = {
  ...keptReader,
  keptBySite: true,
  save: async (seal, options) => (await open()).save(seal, options),
  remove: async () => (await open()).remove(),
};
