/**
 * Has work done one at a time: of what is asked for meanwhile, only the last is done afterwards. Resolves with what came
 * of it, or with undefined for what was passed over. `run` never rejects.
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
