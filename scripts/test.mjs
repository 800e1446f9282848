/**
 * Runs the unit tests in the engines that are named, or in all three and then the journeys and the stories,
 * too. The last lines say what failed and which engines ran; where `CI` is set, all that were asked for must have.
 */
import { spawnSync } from 'node:child_process';
import { adviceFor, bring, engines } from './browsers/engine.mjs';
import { keptFailures } from './unit-tests/failures.mjs';

const names = process.argv.slice(2);
const asked = engines.filter(({ name }) => names.length === 0 || names.includes(name));

function run(command, env = {}) {
  const options = { stdio: 'inherit', shell: true, env: { ...process.env, ...env } };
  return spawnSync(command, options).status === 0;
}

const namesOf = (some) => some.map(({ name }) => name).join(', ');

/** What failed. Coverage is measured, and held, in Chromium. */
function runTests(here) {
  const hasChromium = here.some(({ name }) => name === 'chromium');
  const ENGINES = here.map(({ name }) => name).join(',');
  const parts = [['unit tests', `web-test-runner ${hasChromium ? '--coverage' : ''}`]];
  if (names.length === 0 && hasChromium)
    parts.push(['journeys', 'playwright test'], ['stories', 'npm run test:stories']);
  // Each tells all that is wrong, whatever was before it.
  return parts.filter(([, command]) => !run(command, { ENGINES })).map(([part]) => part);
}

const here = asked.filter(bring);
const missing = asked.filter((engine) => !here.includes(engine));
for (const engine of missing) console.error(adviceFor(engine));

const failed = here.length > 0 ? runTests(here) : ['all, for want of an engine'];
const left = missing.length > 0 ? `; ${namesOf(missing)} did not` : '';
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.\n${keptFailures()}`);
console.log(`Engines: ${namesOf(here) || 'none'} ran${left}.`);
process.exitCode = failed.length === 0 && !(process.env.CI && missing.length > 0) ? 0 : 1;
