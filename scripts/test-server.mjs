/**
 * Runs the tests that need Node: those of the server code, with real servers, files and Redis, and those of the page's store and
 * the server together. Takes the files to run as arguments; without any it runs all. Node 20 does not run TypeScript, so esbuild
 * first bundles the tests, with our modules but without packages.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { keepResults } from './tests/results.mjs';

const FOLDERS = ['test/server', 'test/kept'];
const ENDING = '.node.ts';
const OUT = 'build/server-tests';
// Node's own choice is one file at a time on two cores.
const CONCURRENCY = '--test-concurrency=2';
const REPORTER = './scripts/tests/node-test-results.mjs';

/** What tests import by the package's names, as a site does. */
const ENTRIES = {
  'signin-seal/server/node': './src/server/node/file-vault.ts',
  'signin-seal/server/redis': './src/server/redis/redis-vault.ts',
  'signin-seal/server': './src/server/index.ts',
};

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => `${folder}/${name}`);

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : FOLDERS.flatMap(testsIn);

async function bundle() {
  rmSync(OUT, { recursive: true, force: true });
  await build({
    entryPoints: [...files, 'test/server/support/*.process.ts'],
    outbase: 'test',
    outdir: OUT,
    bundle: true,
    splitting: true,
    packages: 'external',
    alias: ENTRIES,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
  });
  return files.map((path) => path.replace(/^test/, OUT).replace(/ts$/, 'js'));
}

function resultsOf(paths) {
  const options = ['--enable-source-maps', '--test', CONCURRENCY, `--test-reporter=${REPORTER}`];
  const { stdout } = spawnSync(process.execPath, [...options, ...paths], {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{"name"'));
  return lines.map((line) => JSON.parse(line));
}

const tests = resultsOf(await bundle());
const failed = tests.filter(({ error }) => error !== undefined);
const skipped = tests.filter((test) => test.skipped).length;
for (const { name, error } of failed) console.error(`${name}\n${error}\n`);
keepResults({
  passed: tests.length - failed.length - skipped,
  failed: failed.length,
  skipped,
  failures: failed.map(({ name }) => name),
});
console.log(`${tests.length} tests of the server, ${failed.length} failed`);
if (failed.length > 0 || tests.length === 0) process.exitCode = 1;
