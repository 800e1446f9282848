/**
 * Runs the tests that need Node: those of the server code, with real servers, files and Redis, and those of the page's store and
 * the server together. Takes the files to run as arguments; without any it runs all. Node 20 does not run TypeScript, so esbuild
 * first bundles the tests, with our modules but without packages.
 */
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { reportNodeTests, runNodeTests } from './tests/node-tests.mjs';

const FOLDERS = ['test/server', 'test/kept'];
const ENDING = '.node.ts';
const OUT = 'build/server-tests';
// Node's own choice is one file at a time on two cores.
const CONCURRENCY = '--test-concurrency=2';
// A file that hangs fails, and the others run. Node's runner measures files, and with all their cases some take minutes on a busy machine.
const TIMEOUT = '--test-timeout=600000';

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

const options = ['--enable-source-maps', CONCURRENCY, TIMEOUT];
reportNodeTests(runNodeTests(options, await bundle()), 'tests of the server');
