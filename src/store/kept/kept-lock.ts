const LOCK = 'signin-seal-kept';

/** How long a tab waits for another one, in ms. */
const WAIT_MS = 3000;

const findLocks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

// Where the browser has no locks, or refuses them because site data is blocked, the work runs without one.
async function withLock<Result>(
  work: () => Result | Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const locks = findLocks();
  if (!locks) return work();
  try {
    return await locks.request(LOCK, options, work);
  } catch (error) {
    if ((error as Partial<Error> | undefined)?.name === 'AbortError') throw error;
    return work();
  }
}

/** Runs work once no other tab changes the seal, however long that takes. The work must not reject. */
export const onceUnlocked = (work: () => Promise<unknown>): Promise<unknown> =>
  withLock(work).catch(() => undefined);

/**
 * Runs work while no other tab changes the seal here or at the server: a renewal whose response arrives after a write would put
 * the old cookie back. The work must not reject. Undefined, without having run it, if another tab takes over 3 s.
 */
export async function whileLocked<Result>(
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
  }, WAIT_MS);
  const begin = (): Result | Promise<Result> => {
    clearTimeout(timer);
    return work();
  };
  return withLock(begin, { signal: waiting.signal }).catch(() => undefined);
}
