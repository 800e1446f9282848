/** Limits how many records are created, because anyone can create them without an account. */

/** How many creates one process allows. */
export interface CreateBudget {
  /** So many at once. */
  readonly atOnce: number;
  /** So many more each second. */
  readonly perSecond: number;
}

/** 100 at once, then 1 a second. */
export const DEFAULT_BUDGET: CreateBudget = { atOnce: 100, perSecond: 1 };

/** Returns a function that takes one create from the budget, or returns false if there is none left. */
export function openBudget({ atOnce, perSecond }: CreateBudget): () => boolean {
  let left = atOnce;
  let last = Date.now();
  return () => {
    const now = Date.now();
    // The clock can be set back.
    const seconds = Math.max(0, now - last) / 1000;
    left = Math.min(atOnce, left + seconds * perSecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
