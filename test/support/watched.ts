/** Counts how often a store notifies a watcher. */
import type { SealStore } from '../../src/store/seal-store.js';

const stops: (() => void)[] = [];

/** Watches a store until `stopWatching`, which an `afterEach` calls. */
export function watched(store: SealStore): {
  readonly notifications: () => number;
  readonly stop: () => void;
} {
  let count = 0;
  const stop = store.watch(() => (count += 1));
  stops.push(stop);
  return { notifications: () => count, stop };
}

/** Stops all watchers of the test. */
export function stopWatching(): void {
  for (const stop of stops.splice(0)) stop();
}
