/**
 * Tests the built elements in the DOMs of sites' unit tests, with both builds of Lit: test runners load the one for Node,
 * or, with their own resolver, the one for browsers.
 */
import { readdirSync } from 'node:fs';
import { reportNodeTests, runNodeTests } from './tests/node-tests.mjs';

const FOLDER = 'test/doms';

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.test.mjs'));
const paths = files.map((name) => `${FOLDER}/${name}`);

function outcomesWith(condition) {
  const outcomes = runNodeTests([`--conditions=${condition}`], paths);
  return outcomes.map((outcome) => ({ ...outcome, name: `${outcome.name} (${condition})` }));
}

reportNodeTests(['node', 'browser'].flatMap(outcomesWith), 'tests in unit-test DOMs');
