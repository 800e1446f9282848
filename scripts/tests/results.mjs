/** The results of each part of the tests, stored in a file until all parts have run. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * The results of one part.
 *
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures the names of the failed tests
 */

const FOLDER = 'build/test-results';
const fileOf = (part) => `${FOLDER}/${part}.json`;

/** Stores the results of the current part, which `TEST_PART` names. */
export function keepResults(results) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(process.env.TEST_PART ?? 'single'), JSON.stringify(results));
}

/** Deletes the results of an earlier run of a part. */
export function forgetResults(part) {
  rmSync(fileOf(part), { force: true });
}

/**
 * The results of a part. A part that failed without a failed test (the build failed, coverage is too low, or the
 * runner broke) counts as one failure.
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
