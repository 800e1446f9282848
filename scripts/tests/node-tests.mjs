/** Runs tests with Node's test runner, and reports them. */
import { spawnSync } from 'node:child_process';
import { keepResults } from './results.mjs';

const REPORTER = './scripts/tests/node-test-results.mjs';

/**
 * How one test ended.
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {string} [error] why it failed
 * @property {boolean} skipped
 */

/**
 * What the reporter printed of each test. What the runner was writing when it was killed has no end of line.
 *
 * @returns {Outcome[]}
 */
function outcomesIn(stdout) {
  const lines = stdout.split('\n').slice(0, -1);
  return lines.filter((line) => line.startsWith('{"name"')).map((line) => JSON.parse(line));
}

const hasFailed = ({ error }) => error !== undefined;

/**
 * Runs the files with these options for Node. A runner that ended early without a failed test is one failure: the tests that it
 * did not get to are in no report.
 *
 * @returns {Outcome[]}
 */
export function runNodeTests(options, files) {
  const args = [...options, '--test', `--test-reporter=${REPORTER}`, ...files];
  const { stdout, status, signal, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  const outcomes = outcomesIn(stdout ?? '');
  if (status === 0 || outcomes.some(hasFailed)) return outcomes;
  const reason = error?.message ?? signal ?? `status ${status}`;
  return [...outcomes, { name: 'the test runner', error: `ended with ${reason}`, skipped: false }];
}

/** Prints the failures and a summary, stores the results, and sets the exit code. */
export function reportNodeTests(outcomes, what) {
  const failed = outcomes.filter(hasFailed);
  const skipped = outcomes.filter((outcome) => outcome.skipped).length;
  for (const { name, error } of failed) console.error(`${name}\n${error}\n`);
  keepResults({
    passed: outcomes.length - failed.length - skipped,
    failed: failed.length,
    skipped,
    failures: failed.map(({ name }) => name),
  });
  console.log(`${outcomes.length} ${what}, ${failed.length} failed`);
  if (failed.length > 0 || outcomes.length === 0) process.exitCode = 1;
}
