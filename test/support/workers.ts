import { replace } from './replace.js';

/** The workers that are running. */
export interface LiveWorkers {
  readonly count: () => number;
}

/** Counts the workers that start and end from now on, until `restoreAll`. */
export function watchWorkers(): LiveWorkers {
  const live = new Set<Worker>();
  class CountedWorker extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      live.add(this);
    }

    override terminate(): void {
      live.delete(this);
      super.terminate();
    }
  }
  replace(globalThis, 'Worker', CountedWorker);
  return { count: () => live.size };
}
