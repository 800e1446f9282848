/**
 * Bundles the worker and all its imports into one file, which replaces the compiled one. Bundlers copy the file
 * that `new URL('./picture-worker.js', import.meta.url)` names unchanged, and without a bundler a worker can't
 * resolve the names of packages.
 */
import { build } from 'esbuild';

const WORKER = 'dist/src/picture/picture-worker.js';

await build({
  entryPoints: [WORKER],
  outfile: WORKER,
  allowOverwrite: true,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  logLevel: 'warning',
});
