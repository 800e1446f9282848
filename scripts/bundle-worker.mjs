/**
 * Makes one file of the worker and all that it imports, in the place of the compiled one: bundlers copy the
 * file that `new URL('./picture-worker.js', import.meta.url)` names as it is, and a site that serves the package
 * without one has no addresses of packages in a worker.
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
