import type { GuessRisk } from './guess-estimator.js';

/**
 * The risk of the lines; undefined where the estimator could not be loaded, which must not keep a
 * person from making a seal.
 */
export async function guessRisk(lines: readonly string[]): Promise<GuessRisk | undefined> {
  try {
    const { estimateRisk } = await import('./guess-estimator.js');
    return estimateRisk(lines);
  } catch {
    return undefined;
  }
}
