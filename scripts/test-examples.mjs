/**
 * Tests the named examples, or all of them, with nothing but the packed package: installs, checks, builds and
 * serves each, and drives it in Chromium.
 */
import { spawnSync } from 'node:child_process';
import { buildAll } from './examples/build.mjs';
import { chosen } from './examples/list.mjs';
import { run } from './examples/run.mjs';

const names = process.argv.slice(2);
const EXAMPLES = names.join(',');
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

await run(process.execPath, ['scripts/examples/prepare.mjs']);
await buildAll(chosen(names));

const { status } = spawnSync(process.execPath, [PLAYWRIGHT, 'test'], {
  stdio: 'inherit',
  env: { ...process.env, SUITE: 'examples', EXAMPLES },
});
process.exitCode = status ?? 1;
