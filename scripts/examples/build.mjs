/** Checks the examples' types and builds them, each with its framework's own tools. */
import { expectComplaints } from './mistakes.mjs';
import { run } from './run.mjs';

/** How many run at once: the tools need much memory and processor time. */
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
  const tested = await time(() => expectComplaints(example));
  const built = await time(() => npmRun('build'));
  console.log(
    `${name}: types checked in ${checked}, mistakes found in ${tested}, built in ${built}`,
  );
}

/** Checks and builds these examples. Rejects with the output of the first one that fails. */
export async function buildAll(examples) {
  const waiting = [...examples];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await checkAndBuild(next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
