/**
 * Bundles what a browser loads, for the size budgets: the sign-in path, and what the copy alarm, the editor, its
 * estimator, the crop and the worker add to it as separate chunks.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const OUT = 'build/size';
const WORKER = 'dist/src/picture/picture-worker.js';

const SETTINGS = {
  entryPoints: ['dist/src/define/signin-seal.js'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  // License notices go into a separate file, which no browser loads.
  legalComments: 'external',
  metafile: true,
};

const leaveOutLazy = {
  name: 'leave-out-lazy',
  setup({ onResolve }) {
    onResolve({ filter: /seal-editor|copy-alarm/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

rmSync(OUT, { recursive: true, force: true });
await build({ ...SETTINGS, outdir: `${OUT}/sign-in`, plugins: [leaveOutLazy] });
await build({ ...SETTINGS, entryPoints: [WORKER], outdir: `${OUT}/worker` });
const { metafile } = await build({ ...SETTINGS, outdir: `${OUT}/all`, splitting: true });

const outputs = Object.entries(metafile.outputs);
const outputOf = (source) => outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(source))[0];

function loadedWith(output, found = new Set()) {
  if (found.has(output)) return found;
  found.add(output);
  for (const { path, kind } of metafile.outputs[output].imports) {
    if (kind === 'import-statement') loadedWith(path, found);
  }
  return found;
}

function keep(name, files, others) {
  mkdirSync(join(OUT, name), { recursive: true });
  for (const file of files) if (!others.has(file)) cpSync(file, join(OUT, name, basename(file)));
}

const signIn = loadedWith(outputOf('define/signin-seal.js'));
const editor = loadedWith(outputOf('define/seal-editor.js'));
keep('alarm', loadedWith(outputOf('copy-alarm.js')), signIn);
keep('editor', editor, signIn);
keep('crop', loadedWith(outputOf('define/seal-crop.js')), new Set([...signIn, ...editor]));
keep('estimator', loadedWith(outputOf('guess-estimator.js')), new Set([...signIn, ...editor]));
