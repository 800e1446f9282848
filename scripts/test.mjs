/**
 * Runs the unit tests in the engines that are named, or in all three and then the journeys and the stories,
 * too. The last line says which engines ran; where `CI` is set, all that were asked for must have.
 */
import { spawnSync } from 'node:child_process';
import { adviceFor, bring, engines } from './browsers/engine.mjs';

const names = process.argv.slice(2);
const asked = engines.filter(({ name }) => names.length === 0 || names.includes(name));

function run(command, env = {}) {
  const options = { stdio: 'inherit', shell: true, env: { ...process.env, ...env } };
  return spawnSync(command, options).status === 0;
}

const namesOf = (some) => some.map(({ name }) => name).join(', ');

/** Whether every test passed. Coverage is measured, and held, in Chromium. */
function runTests(here) {
  const hasChromium = here.some(({ name }) => name === 'chromium');
  const ENGINES = here.map(({ name }) => name).join(',');
  const unit = run(`web-test-runner ${hasChromium ? '--coverage' : ''}`, { ENGINES });
  if (names.length > 0 || !hasChromium) return unit;
  // Each tells all that is wrong, whatever was before it.
  const journeys = run('playwright test');
  const stories = run('npm run test:stories');
  return unit && journeys && stories;
}

const here = asked.filter(bring);
const missing = asked.filter((engine) => !here.includes(engine));
for (const engine of missing) console.error(adviceFor(engine));

const passed = here.length > 0 && runTests(here);
const left = missing.length > 0 ? `; ${namesOf(missing)} did not` : '';
console.log(`Engines: ${namesOf(here) || 'none'} ran${left}.`);
process.exitCode = passed && !(process.env.CI && missing.length > 0) ? 0 : 1;
