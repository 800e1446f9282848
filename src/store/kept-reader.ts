/** Reads a seal that the site's server keeps as well: all that a sign-in page needs in the first frame. */
import { readBrowser, watchBrowser } from './browser-reader.js';
import type { SealReader, SealReading } from './seal-store.js';

const UNREACHABLE: SealReading = { state: 'withheld', reason: 'unreachable' };

const leaveToServer = (): void => undefined;

/** This browser's own reading. The trace stays as it is, because only the server renews it. */
export const readHere = (): SealReading | Promise<SealReading> => readBrowser(leaveToServer);

/** Whether only the server can say what became of the seal: the record here is gone, or cannot be read. */
export const mustAsk = (here: SealReading | Promise<SealReading>): boolean =>
  here instanceof Promise || ('reason' in here && here.reason === 'unreadable');

/**
 * A seal in this browser is returned without a promise, so it appears in the first frame. The code that asks the server is
 * loaded beside it. If that fails, the server counts as unreachable.
 */
export const keptReader: SealReader = {
  load() {
    const here = readHere();
    const kept = import('./kept/kept-store.js').then(
      ({ keptStore }) => keptStore.load(),
      () => UNREACHABLE,
    );
    return mustAsk(here) ? kept : here;
  },
  watch: watchBrowser,
};
