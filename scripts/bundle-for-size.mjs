/**
 * Bundles what a browser loads, for the size budgets: the sign-in path, and as separate chunks what is added to it by
 * the copy alarm, the code for `kept`, the editor, its estimator, the cropping tool, the worker and each language.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { languageTags } from './language-tags.mjs';

const OUT = 'build/size';
const SIGN_IN = 'dist/src/define/signin-seal.js';
const WORKER = 'dist/src/picture/picture-worker.js';

const SETTINGS = {
  entryPoints: [SIGN_IN],
  bundle: true,
  minify: true,
  format: 'esm',
  // As dist/ and dist/cdn have them; esbuild alone writes \u escapes.
  charset: 'utf8',
  target: 'es2022',
  // License notices go into a separate file, which no browser loads.
  legalComments: 'external',
  metafile: true,
};

const leaveOutLazy = {
  name: 'leave-out-lazy',
  setup({ onResolve }) {
    onResolve({ filter: /seal-editor|kept-store|copy-alarm/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

rmSync(OUT, { recursive: true, force: true });
await build({ ...SETTINGS, outdir: `${OUT}/sign-in`, plugins: [leaveOutLazy] });
await build({ ...SETTINGS, entryPoints: [WORKER], outdir: `${OUT}/worker` });
const languages = languageTags().map((tag) => `dist/src/define/lang/${tag}.js`);
const { metafile } = await build({
  ...SETTINGS,
  entryPoints: [SIGN_IN, 'dist/src/define/lang/auto.js', ...languages],
  outdir: `${OUT}/all`,
  splitting: true,
});

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
const kept = loadedWith(outputOf('kept/kept-store.js'));
keep('alarm', loadedWith(outputOf('copy-alarm.js')), signIn);
keep('editor', editor, signIn);
keep('kept', kept, signIn);
keep('crop', loadedWith(outputOf('define/seal-crop.js')), new Set([...signIn, ...editor]));
keep('estimator', loadedWith(outputOf('guess-estimator.js')), new Set([...signIn, ...editor]));

// What all languages share: their registry, and the number formats, which the editor has as well.
const shared = new Set([...signIn, ...editor, ...loadedWith(outputOf('define/lang/auto.js'))]);
keep('languages', loadedWith(outputOf('define/lang/auto.js')), signIn);
for (const tag of languageTags()) {
  const own = outputOf(`define/lang/${tag}.js`);
  const groups = metafile.outputs[own].imports.filter(({ kind }) => kind === 'dynamic-import');
  keep(`language/${tag}/signin`, loadedWith(own), shared);
  keep(
    `language/${tag}/rest`,
    groups.map(({ path }) => path),
    shared,
  );
}
