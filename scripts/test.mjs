/**
 * Runs the unit tests in the engines that are named, or in all and the journeys besides; the last line
 * says which engines ran. Where `CI` is set, every engine that was asked for must have run.
 */
import { spawnSync } from 'node:child_process';
import { bring, engines } from './browsers/engine.mjs';

const names = process.argv.slice(2);
const asked = engines.filter(({ name }) => names.length === 0 || names.includes(name));

function run(command, env = {}) {
  const options = { stdio: 'inherit', shell: true, env: { ...process.env, ...env } };
  return spawnSync(command, options).status === 0;
}

const inWords = (some) => some.map(({ name }) => name).join(', ');

const here = asked.filter((engine) => {
  const isHere = bring(engine) !== undefined;
  if (!isHere) console.error(`No ${engine.name}: ${engine.advice}, and run the command again.`);
  return isHere;
});
const missing = asked.filter((engine) => !here.includes(engine));

const hasChromium = here.some(({ name }) => name === 'chromium');
const coverage = hasChromium ? ' --coverage' : '';
const unit = here.length > 0 && run(`web-test-runner${coverage}`, { ENGINES: inWords(here) });
const journeys = names.length > 0 || (hasChromium && run('playwright test'));

const ran = `Engines: ${inWords(here) || 'none'} ran`;
console.log(missing.length > 0 ? `${ran}; ${inWords(missing)} did not.` : `${ran}.`);
const complete = missing.length === 0 || !process.env.CI;
process.exitCode = unit && journeys && complete ? 0 : 1;
