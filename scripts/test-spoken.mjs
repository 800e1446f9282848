/**
 * Listens to the demo with Orca, in Firefox and in Chromium, and expects the sentences of `test/spoken/journeys.py`. Takes the
 * names of browsers and journeys as arguments; without any it runs all. A user can run one Orca at a time.
 */
import { spawnSync } from 'node:child_process';
import { bringOrThrow } from './browsers/engine.mjs';
import { chromium } from './browsers/chromium.mjs';
import { firefox } from './browsers/firefox.mjs';
import { HOST, end, freePort, start, untilItAnswers } from './browsers/processes.mjs';
import { orca } from './services/orca.mjs';
import { keepResults } from './tests/results.mjs';

const BROWSERS = ['firefox', 'chromium'];

const asked = process.argv.slice(2);
const browsers = BROWSERS.filter((name) => asked.includes(name));
const journeys = asked.filter((name) => !BROWSERS.includes(name));

/** What was heard on each journey, and the sentences that were not. A browser that did not start is one failure. */
function listen(browser, url) {
  const command = ['test/spoken/listen.py', browser, url, ...journeys];
  const { stdout, stderr } = spawnSync('bash', ['test/spoken/session.sh', ...command], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length > 0) return lines.map((line) => JSON.parse(line));
  return [{ name: `${browser}: starts`, heard: [], missed: [{ words: stderr, heard: [] }] }];
}

for (const program of [chromium, firefox, orca]) bringOrThrow(program);
const port = await freePort();
const server = start(process.execPath, ['node_modules/.bin/web-dev-server'], {
  env: { ...process.env, PORT: String(port), SEALS: 'browser' },
  stdio: 'ignore',
});
await untilItAnswers(server, { host: HOST, port });
const heard = (browsers.length > 0 ? browsers : BROWSERS).flatMap((name) =>
  listen(name, `http://localhost:${port}`),
);
await end(server);

const failed = heard.filter(({ missed }) => missed.length > 0);
for (const { name, missed } of failed)
  for (const { words, heard: lines } of missed)
    console.error(`${name}: “${words}” was not heard. Heard:\n  ${lines.join('\n  ')}\n`);
if (process.env.SHOW_HEARD)
  for (const { name, heard: lines } of heard) console.log(`${name}\n  ${lines.join('\n  ')}`);
keepResults({
  passed: heard.length - failed.length,
  failed: failed.length,
  skipped: 0,
  failures: failed.map(({ name }) => name),
});
console.log(`${heard.length} journeys heard, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
