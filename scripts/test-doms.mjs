/**
 * Tests the built elements in the DOMs of sites' unit tests, with both builds of Lit: test runners load the one for Node,
 * or, with their own resolver, the one for browsers.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { keepResults } from './tests/results.mjs';

const FOLDER = 'test/doms';
const REPORTER = './scripts/tests/node-test-results.mjs';

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.test.mjs'));
const paths = files.map((name) => `${FOLDER}/${name}`);

function resultsWith(condition) {
  const args = [`--conditions=${condition}`, '--test', `--test-reporter=${REPORTER}`, ...paths];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => ({ ...JSON.parse(line), condition }));
}

const tests = ['node', 'browser'].flatMap(resultsWith);
const failed = tests.filter(({ error }) => error !== undefined);
const skipped = tests.filter((test) => test.skipped).length;
for (const { name, condition, error } of failed)
  console.error(`${name} (${condition})\n${error}\n`);
keepResults({
  passed: tests.length - failed.length - skipped,
  failed: failed.length,
  skipped,
  failures: failed.map(({ name, condition }) => `${name} (${condition})`),
});
console.log(`${tests.length} tests in unit-test DOMs, ${failed.length} failed`);
if (failed.length > 0 || tests.length === 0) process.exitCode = 1;
