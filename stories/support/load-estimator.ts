/** Loads what estimates how easy a text is to guess, before the story begins: the editor waits for it for a few seconds only. */
export async function loadEstimator(): Promise<object> {
  await import('../../src/editing/guess-estimator.js');
  return {};
}
