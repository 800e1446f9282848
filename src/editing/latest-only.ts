/**
 * Runs one call at a time. Of the calls made meanwhile, only the latest runs afterwards; the others are skipped and
 * resolve with undefined. `run` must not reject.
 */
export function latestOnly<Given, Result>(
  run: (given: Given) => Promise<Result>,
): (given: Given) => Promise<Result | undefined> {
  let newest = 0;
  let running: Promise<Result> | undefined;
  return async (given) => {
    const number = (newest += 1);
    while (running && number === newest) await running;
    if (number !== newest) return undefined;
    running = run(given);
    const result = await running;
    running = undefined;
    return result;
  };
}
