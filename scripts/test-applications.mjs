/**
 * Tests the named applications, or all of them: installs what each needs, starts it with the packed package, and drives it
 * in Chromium.
 */
import { once } from 'node:events';
import { start } from './browsers/processes.mjs';
import { withRunning } from './applications/with-running.mjs';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

async function test(running) {
  const APPLICATIONS = JSON.stringify(running);
  const env = { ...process.env, SUITE: 'applications', APPLICATIONS };
  const child = start(process.execPath, [PLAYWRIGHT, 'test'], { stdio: 'inherit', env });
  const [status] = await once(child, 'exit');
  return status;
}

process.exitCode = (await withRunning(process.argv.slice(2), test)) ?? 1;
