/** Limits how long something may take. */
import type { SealVault } from './seal-vault.js';

/** A limit in time. */
export interface Deadline {
  /** The promised value, or a rejection with the deadline's error if the time is over before. */
  readonly before: <T>(promise: PromiseLike<T> | T) => Promise<T>;
  readonly clear: () => void;
}

/** A deadline in `ms` milliseconds, which rejects with this message. */
export function deadlineIn(ms: number, message: string): Deadline {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(message));
    }, ms);
  });
  // Possibly nothing waits for it any more, and the rejection would be unhandled.
  over.catch(() => undefined);
  return {
    // In this order: a body that always has more to read must not win against the deadline.
    before: (promise) => Promise.race([over, promise]),
    clear: () => {
      clearTimeout(timer);
    },
  };
}

/** The vault, each of whose methods rejects after the deadline. What it still does then has no effect on the response. */
export const vaultBefore = ({ before }: Deadline, vault: SealVault): SealVault => ({
  get: (key) => before(vault.get(key)),
  put: (key, value, replaces, seconds) => before(vault.put(key, value, replaces, seconds)),
  touch: (key, revision, seconds) => before(vault.touch(key, revision, seconds)),
  delete: (key) => before(vault.delete(key)),
});
