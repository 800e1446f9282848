import type { GuessRisk } from './guess-estimator.js';

/** How long, in ms, the estimator is waited for: Save waits, and a download may hang for ever. */
const PATIENCE_MS = 3000;

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });

/**
 * The risk of the lines; undefined where there are none, and where the estimator does not load, or not soon, which must not
 * keep a person from making a seal.
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
