/** Limits how many records are created, because anyone can create them without an account. */

/** How many creates one process allows. `Infinity` is no limit. */
export interface CreateBudget {
  /** The burst size, 100 by default. */
  readonly atOnce?: number;
  /** New records per second after that, 1 by default. */
  readonly perSecond?: number;
}

function checkLimits(limits: Readonly<Record<string, unknown>>): void {
  for (const [name, limit] of Object.entries(limits))
    // Not true of NaN either.
    if (typeof limit !== 'number' || !(limit >= 0))
      throw new TypeError(`\`creates.${name}\` must be a number from 0 up, or Infinity.`);
}

/**
 * Returns a function that takes one create from the budget, or returns false if there is none left.
 *
 * @throws A `TypeError` if a limit is not a number from 0 up.
 */
export function openBudget({ atOnce = 100, perSecond = 1 }: CreateBudget = {}): () => boolean {
  checkLimits({ atOnce, perSecond });
  let left = atOnce;
  let last = Date.now();
  return () => {
    const now = Date.now();
    // The clock can be set back, and 0 * Infinity is NaN.
    const gained = now > last ? ((now - last) / 1000) * perSecond : 0;
    left = Math.min(atOnce, left + gained);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
