import { waitUntil as waitUntilOfOpenWc } from '@open-wc/testing';

/** Waits until the condition is true, however busy the machine is. Checks every few ms. */
export function waitUntil(
  isSo: () => unknown,
  message = 'The condition never became true',
): Promise<void> {
  const look = async (): Promise<boolean> => Boolean(await isSo());
  return waitUntilOfOpenWc(look, message, { interval: 5, timeout: 20_000 });
}
