/** Checks the types of the examples, and builds them, each by its framework's own tools. */
import { expectComplaints } from './mistakes.mjs';
import { run } from './run.mjs';

/** As many at once: the tools are hungry. */
const LANES = 2;

async function time(task) {
  const began = performance.now();
  await task();
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

async function checkAndBuild(example) {
  const { name } = example;
  const npmRun = (script) => run('npm', ['run', '--silent', script], { cwd: `examples/${name}` });
  const checked = await time(() => npmRun('check'));
  const tried = await time(() => expectComplaints(example));
  const built = await time(() => npmRun('build'));
  console.log(
    `${name}: types checked in ${checked}, mistakes found in ${tried}, built in ${built}`,
  );
}

/** Checks and builds these examples. Rejects with what the first one that fails says. */
export async function buildAll(examples) {
  const waiting = [...examples];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await checkAndBuild(next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
