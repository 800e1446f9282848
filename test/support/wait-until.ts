import { waitUntil as waitUntilOfOpenWc } from '@open-wc/testing';

/** Waits until that is so, however busy the machine; looks every few ms. */
export function waitUntil(isSo: () => unknown, message = 'It never was so'): Promise<void> {
  const look = (): Promise<boolean> => Promise.resolve(Boolean(isSo()));
  return waitUntilOfOpenWc(look, message, { interval: 5, timeout: 20_000 });
}
