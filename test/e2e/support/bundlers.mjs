/** Bundles a site's script for production, with each bundler’s own settings wherever it has some. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import webpack from 'webpack';

/** Where the site's scripts are served. */
const BASE = '/app/';

const bundlers = {
  Vite: (entry, folder) =>
    buildWithVite({
      configFile: false,
      logLevel: 'error',
      base: BASE,
      build: {
        outDir: folder,
        reportCompressedSize: false,
        chunkSizeWarningLimit: 2_000,
        rollupOptions: { input: entry, output: { entryFileNames: 'app.js' } },
      },
    }),
  webpack: (entry, path) =>
    promisify(webpack)({
      mode: 'production',
      entry,
      output: { path, filename: 'app.js', publicPath: BASE },
    }),
  esbuild: (entry, outdir) =>
    buildWithEsbuild({
      entryPoints: { app: entry },
      outdir,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
    }),
};

/** The bundlers' names. */
export const bundlerNames = Object.keys(bundlers);

/**
 * Bundles a script that is in this package's folder, so that it finds the package by its name.
 *
 * @param {string} name
 * @param {string} script
 * @returns {Promise<string>} The folder of the result, whose script is `app.js`.
 */
export async function bundle(name, script) {
  const folder = resolve('build/bundled', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/site.js`, script);
  await bundlers[name](`${folder}/site.js`, `${folder}/out`);
  return `${folder}/out`;
}
