const LOCK = 'signin-seal-kept';

/** How long a tab waits for another one, in ms. */
const WAIT_MS = 3000;

const findLocks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/** Runs work once no other tab changes the seal, however long that takes. The work must not reject. */
export async function onceUnlocked(work: () => Promise<unknown>): Promise<void> {
  await (findLocks()?.request(LOCK, {}, work) ?? work());
}

/**
 * Runs work while no other tab changes the seal here or at the server: a renewal whose response arrives after a write would put
 * the old cookie back. The work must not reject. Undefined, without having run it, if another tab takes over 3 s.
 */
export async function whileLocked<Result>(
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  const locks = findLocks();
  if (!locks) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
  }, WAIT_MS);
  const begin = (): Result | Promise<Result> => {
    clearTimeout(timer);
    return work();
  };
  return locks.request(LOCK, { signal: waiting.signal }, begin).catch(() => undefined);
}
