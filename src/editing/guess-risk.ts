import type { GuessRisk } from './guess-estimator.js';

/** How long, in ms, to wait for the estimator: Save waits for it, and its download may hang forever. */
const PATIENCE_MS = 3000;

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });

/**
 * The risk of the lines. Undefined if there are none, or if the estimator does not load in time, which must not keep
 * anyone from making a seal.
 */
export async function guessRisk(lines: readonly string[]): Promise<GuessRisk | undefined> {
  if (lines.length === 0) return undefined;
  try {
    const estimator = await Promise.race([import('./guess-estimator.js'), late()]);
    return estimator?.estimateRisk(lines);
  } catch {
    return undefined;
  }
}
