/**
 * Has work done one at a time: of what is asked for meanwhile, only the last is done afterwards. `run` never
 * rejects.
 */
export function latestOnly<Given>(run: (given: Given) => Promise<void>): (given: Given) => void {
  let waiting: readonly [Given] | undefined;
  let isRunning = false;
  const runAll = async (): Promise<void> => {
    isRunning = true;
    while (waiting) {
      const [given] = waiting;
      waiting = undefined;
      await run(given);
    }
    isRunning = false;
  };
  return (given) => {
    waiting = [given];
    if (!isRunning) void runAll();
  };
}
