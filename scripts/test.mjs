/**
 * Installs the browsers that the tests need, then runs the tests. `npm test`: every unit test, journey and attack in
 * Chromium. `npm run test:all`: every test. `npm run test:deep`: the volume tests with all their cases, and what takes too
 * long for the others, such as the defenses. `npm run test:defenses`: tests that must fail where a defense is removed. Ends
 * with a table of the parts, the failed tests, and the line `N passed, N failed, N skipped`.
 */
import { runParts } from './tests/run-parts.mjs';
import { levels } from './tests/levels.mjs';

const [name = 'quick'] = process.argv.slice(2);
const level = levels[name];
if (!level)
  throw new Error(`Unknown level “${name}”. Use one of: ${Object.keys(levels).join(', ')}.`);
process.exitCode = runParts(level) ? 0 : 1;
