/**
 * Listens to the demo with Orca, in Firefox and in Chromium, and expects the sentences of `test/spoken/journeys.py`. Then compares
 * the trees that the browsers give to screen readers with those in `test/spoken/trees/`. Takes the names of browsers and journeys
 * as arguments, and `trees`; without any it runs all. `--update` writes the trees. A user can run one Orca at a time.
 */
import { bringOrThrow } from './browsers/engine.mjs';
import { chromium } from './browsers/chromium.mjs';
import { firefox } from './browsers/firefox.mjs';
import { HOST, end, freePort, start, untilItAnswers } from './browsers/processes.mjs';
import { orca } from './services/orca.mjs';
import { inSession } from './spoken/in-session.mjs';
import { compareTrees, updateTrees } from './spoken/trees.mjs';
import { keepResults } from './tests/results.mjs';

const BROWSERS = ['firefox', 'chromium'];
const TREES = 'trees';
const UPDATE = '--update';

const asked = process.argv.slice(2);
const isUpdate = asked.includes(UPDATE);
const named = BROWSERS.filter((name) => asked.includes(name));
const browsers = named.length > 0 ? named : BROWSERS;
const parts = asked.filter((name) => ![...BROWSERS, UPDATE].includes(name));
const journeys = parts.filter((name) => name !== TREES);

/** What was heard on each journey, and the sentences that were not. A browser that did not start, or that ended early, is one failure. */
function listen(browser, url) {
  const { results, stderr, status } = inSession('listen.py', browser, url, ...journeys);
  const failure = (what) => ({
    name: `${browser}: ${what}`,
    heard: [],
    missed: [{ words: stderr, heard: [] }],
  });
  if (results.length === 0) return [failure('starts')];
  // The journeys that were not reached have no result.
  return status === 0 ? results : [...results, failure('ended early')];
}

function test(browser, url) {
  if (isUpdate) updateTrees(browser, url);
  const isAll = parts.length === 0;
  return [
    ...(isAll || journeys.length > 0 ? listen(browser, url) : []),
    ...(isAll || parts.includes(TREES) ? compareTrees(browser, url) : []),
  ];
}

for (const program of [chromium, firefox, orca]) bringOrThrow(program);
const port = await freePort();
const server = start(process.execPath, ['node_modules/.bin/web-dev-server'], {
  env: { ...process.env, PORT: String(port), SEALS: 'browser' },
  stdio: 'ignore',
});
await untilItAnswers(server, { host: HOST, port });
const results = browsers.flatMap((name) => test(name, `http://localhost:${port}`));
await end(server);

const failed = results.filter(({ missed }) => missed.length > 0);
for (const { name, missed } of failed)
  for (const { words, heard } of missed)
    console.error(`${name}: “${words}” was not found. Instead:\n  ${heard.join('\n  ')}\n`);
if (process.env.SHOW_HEARD)
  for (const { name, heard } of results) console.log(`${name}\n  ${heard.join('\n  ')}`);
keepResults({
  passed: results.length - failed.length,
  failed: failed.length,
  skipped: 0,
  failures: failed.map(({ name }) => name),
});
console.log(`${results.length} journeys and trees, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
