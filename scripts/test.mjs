/**
 * Runs the tests, and brings the browsers that they need: `npm test` every unit test, journey and attack in Chromium,
 * `npm run test:all` every test, `npm run test:deep` the tests of volume, in full. Ends with a table of the parts, the
 * failed tests, and the line `N passed, N failed, N skipped`.
 */
import { runParts } from './tests/run-parts.mjs';
import { levels } from './tests/levels.mjs';

const [name = 'quick'] = process.argv.slice(2);
const level = levels[name];
if (!level) throw new Error(`There is no “${name}”: ${Object.keys(levels).join(', ')}.`);
process.exitCode = runParts(level) ? 0 : 1;
