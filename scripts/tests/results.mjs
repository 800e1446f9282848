/** What each part of the tests came to, kept in a file until all parts have run. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * What one part came to.
 *
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures the name of each failed test
 */

const FOLDER = 'build/test-results';
const fileOf = (part) => `${FOLDER}/${part}.json`;

/** Keeps what the part that runs now came to; `TEST_PART` names it. */
export function keepResults(results) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(process.env.TEST_PART ?? 'single'), JSON.stringify(results));
}

/** Forgets what an earlier run of a part came to. */
export function forgetResults(part) {
  rmSync(fileOf(part), { force: true });
}

/**
 * What a part came to. A part that failed without a failed test (nothing could be built, too little was
 * covered, the runner broke) counts as one failure.
 *
 * @returns {Results}
 */
export function resultsOf(part, hasPassed) {
  const results = readResults(part);
  if (results && hasPassed === (results.failed === 0)) return results;
  const { passed = 0, failed = 0, skipped = 0, failures = [] } = results ?? {};
  return { passed, failed: failed + 1, skipped, failures: [...failures, 'the part as a whole'] };
}

function readResults(part) {
  try {
    return JSON.parse(readFileSync(fileOf(part), 'utf8'));
  } catch {
    return undefined;
  }
}
