/** Reads a seal that the site's server keeps as well: all that a sign-in page needs in the first frame. */
import { watchBrowser } from './browser-reader.js';
import { mustAsk, readHere } from './kept/read-here.js';
import type { SealReader, SealReading } from './seal-store.js';

const UNREACHABLE: SealReading = { state: 'withheld', reason: 'unreachable' };

/**
 * A seal in this browser is returned without a promise, so it appears in the first frame. The code that asks the server is
 * loaded beside it. If that fails, the server counts as unreachable.
 */
export const keptReader: SealReader = {
  load(isAwaited) {
    const here = readHere();
    const kept = import('./kept/kept-store.js').then(
      ({ readKept }) => readKept(isAwaited),
      () => UNREACHABLE,
    );
    return mustAsk(here) ? kept : here;
  },
  watch: watchBrowser,
};
