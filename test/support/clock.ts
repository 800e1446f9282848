/** The time that the elements read, which passes only when a test says so. */
import { replace } from './replace.js';

let now = 0;

/** Stops `performance.now()` until `restoreAll`, at a whole number of ms: what passes is then exact. */
export function stopClock(): void {
  now = Math.round(performance.now());
  replace(performance, 'now', () => now);
}

/** Lets this time pass, in ms. */
export function pass(ms: number): void {
  now += ms;
}
