/** What the tests of defenses have proven. */
import { nameOf } from '../../test/defenses/table.mjs';
import { keepResults } from './results.mjs';

/**
 * How one test ended.
 *
 * @typedef {object} Ending
 * @property {boolean} passed
 * @property {string} [error] the first line of its error
 * @property {boolean} [isAssertion] whether it failed by an assertion
 */

/** Why the tests do not prove a defense. Undefined if they do. */
function faultOf({ usual = [], without = [] }) {
  const count = [usual.length, without.length];
  if (count.join() !== '1,1')
    return `this many tests have the title, with and without: ${count.join()}`;
  const [[withIt], [withoutIt]] = [usual, without];
  if (!withIt.passed) return `the test fails even with the defense: ${withIt.error}`;
  if (withoutIt.passed) return 'the test passes without the defense';
  return withoutIt.isAssertion ? undefined : `no assertion failed, but: ${withoutIt.error}`;
}

/**
 * Prints a line for each defense and stores the results.
 *
 * @param {readonly {
 *   readonly defense: import('../../test/defenses/table.mjs').Defense;
 *   readonly usual: readonly Ending[];
 *   readonly without: readonly Ending[];
 * }[]} rows how the tests of each defense's title ended with the defense and without it
 * @param {readonly string[]} errors errors outside of all tests
 * @returns whether all defenses are proven
 */
export function reportDefenses(rows, errors = []) {
  const failures = [...errors];
  for (const row of rows) {
    const fault = faultOf(row);
    console.log(`${fault ? '✗' : '✓'} ${nameOf(row.defense)}`);
    if (fault) failures.push(`${nameOf(row.defense)}, “${row.defense.title}”: ${fault}`);
  }
  for (const failure of failures) console.log(failure);
  keepResults({
    passed: rows.length - failures.length + errors.length,
    failed: failures.length,
    skipped: 0,
    failures,
  });
  return failures.length === 0;
}
