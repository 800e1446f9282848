/** Waits until all that pages have begun under the lock is done. */
export async function whenSettled(): Promise<void> {
  await navigator.locks.request('signin-seal-kept', {}, () => undefined);
}
