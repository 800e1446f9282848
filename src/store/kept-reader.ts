/** Reads a seal that the site's server keeps as well: all that a sign-in page needs in the first frame. */
import { notifyWatchers, watchBrowser } from './browser-reader.js';
import { mustAsk, readHere } from './kept/read-here.js';
import type { SealReader, SealReading } from './seal-store.js';

/** How long the code may take to load and to answer, and when it is loaded again after a failure, in ms. */
const PATIENCE_MS = 10_000;

const UNREACHABLE: SealReading = { state: 'withheld', reason: 'unreachable' };

let isRetrying = false;

function retryLater(): SealReading {
  if (!isRetrying) setTimeout(retry, PATIENCE_MS);
  isRetrying = true;
  return UNREACHABLE;
}

function retry(): void {
  isRetrying = false;
  notifyWatchers();
}

/**
 * A seal in this browser is returned without a promise, so it appears in the first frame. The code that asks the server is
 * loaded beside it. If that fails or hangs, the server counts as unreachable. After a failure, the page tries again.
 */
export const keptReader: SealReader = {
  load(isAwaited) {
    const here = readHere();
    const kept = import('./kept/kept-store.js').then(
      ({ readKept }) => readKept(isAwaited),
      retryLater,
    );
    if (!mustAsk(here)) return here;
    let isLate = false;
    const late = new Promise<SealReading>((resolve) => {
      setTimeout(() => {
        isLate = true;
        resolve(UNREACHABLE);
      }, PATIENCE_MS);
    });
    // If the answer comes later, the elements read again and show it.
    void kept.then(() => {
      if (isLate) notifyWatchers();
    });
    return Promise.race([kept, late]);
  },
  watch: watchBrowser,
};
