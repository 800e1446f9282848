/** Counts what a store tells its watchers. */
import type { SealStore } from '../../src/store/seal-store.js';

const stops: (() => void)[] = [];

/** Watches a store until `stopWatching`, which an `afterEach` calls. */
export function watched(store: SealStore): {
  readonly told: () => number;
  readonly stop: () => void;
} {
  let count = 0;
  const stop = store.watch(() => (count += 1));
  stops.push(stop);
  return { told: () => count, stop };
}

/** Ends every watch that a test began. */
export function stopWatching(): void {
  for (const stop of stops.splice(0)) stop();
}
