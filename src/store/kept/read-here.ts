import { readBrowser } from '../browser-reader.js';
import type { SealReading } from '../seal-store.js';

const leaveToServer = (): void => undefined;

/** This browser's own reading. The trace stays as it is, because only the server renews it. */
export const readHere = (): SealReading | Promise<SealReading> => readBrowser(leaveToServer);

/**
 * Whether only the server can say what became of the seal: the record here is gone, or cannot be read. A promise is not
 * recognized by its class, which a page can replace.
 */
export const mustAsk = (here: SealReading | Promise<SealReading>): boolean =>
  'then' in here || ('reason' in here && here.reason === 'unreadable');
