/** Runs the parts of a test command one after the other, and adds up their results. */
import { spawnSync } from 'node:child_process';
import { adviceFor, bring, engines } from '../browsers/engine.mjs';
import { wget } from '../services/copiers.mjs';
import { desktop } from '../services/desktop.mjs';
import { nginx } from '../services/nginx.mjs';
import { redis } from '../services/redis.mjs';
import { forgetResults, resultsOf } from './results.mjs';

/** The programs that could not be installed, as a row of the report: their tests have not passed. */
function bringAll(names) {
  const needed = [
    ...engines.filter(({ name }) => names.includes(name)),
    redis,
    wget,
    nginx,
    desktop,
  ];
  const missing = needed.filter((program) => !bring(program));
  for (const program of missing) console.error(adviceFor(program));
  const failures = missing.map(({ name }) => name);
  return { name: 'programs', seconds: 0, passed: 0, failed: failures.length, skipped: 0, failures };
}

/** Runs one part, even if an earlier one failed. */
function runPart({ name, command }, env) {
  console.log(`\n${name}: ${command}`);
  forgetResults(name);
  const began = performance.now();
  const options = { stdio: 'inherit', shell: true, env: { ...env, TEST_PART: name } };
  const hasPassed = spawnSync(command, options).status === 0;
  const seconds = Math.round((performance.now() - began) / 1000);
  return { name, seconds, ...resultsOf(name, hasPassed) };
}

const sum = (rows, column) => rows.reduce((total, row) => total + row[column], 0);

const hasAny = ({ passed, failed, skipped }) => passed + failed + skipped > 0;

function report(rows) {
  console.log();
  for (const { name, seconds, passed, failed, skipped } of rows.filter(hasAny))
    console.log(`${name} (${seconds} s): ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const { name, failures } of rows)
    for (const failure of failures) console.log(`Failed, ${name}: ${failure}`);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((one) => sum(rows, one));
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return passed > 0 && failed === 0;
}

/** Whether all parts passed in all engines. */
export function runParts({ engines: names, parts, env = {} }) {
  const programs = bringAll(names);
  const here = names.filter((name) => !programs.failures.includes(name));
  const all = { ...process.env, ENGINES: here.join(','), ...env };
  return report([...parts.map((part) => runPart(part, all)), programs]);
}
