/**
 * Makes dist/cdn, for plain script tags: `signin-seal.js` is the whole sign-in path, and the files beside it are loaded
 * on demand or by their own tags. It uses Rollup, which leaves shared code in the file that already has it; other
 * bundlers would make a third file.
 */
import { copyFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { integrityOf } from './cdn/integrity.mjs';
import { licensesOf } from './cdn/licenses.mjs';
import { oneCopy } from './cdn/one-copy.mjs';

const OUT = 'dist/cdn';
const SIGN_IN = 'dist/src/define/signin-seal.js';
const HELP = 'dist/src/define/seal-help.js';
const LANGUAGES = 'dist/src/define/lang';
const WORKER = 'dist/src/picture/picture-worker.js';

/** What a page can load together with the sign-in path. It then uses the same Lit and the same elements. */
const ADDED = [
  { id: HELP },
  ...readdirSync(LANGUAGES)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ id: `${LANGUAGES}/${file}`, fileName: `lang/${file}` })),
];

const withAdded = {
  name: 'with-added',
  buildStart() {
    for (const added of ADDED)
      this.emitFile({ type: 'chunk', implicitlyLoadedAfterOneOf: [SIGN_IN], ...added });
  },
};

const OF_LANGUAGES = '?languages';

/**
 * Gives the languages their own copy of the number formats. Otherwise these become a separate file, and English would
 * also have to wait for it.
 */
const formatsOfLanguages = {
  name: 'formats-of-languages',
  resolveId: (source, importer) =>
    source === '../formats.js' && !importer.includes('/messages/en/')
      ? join(dirname(importer), source) + OF_LANGUAGES
      : null,
  load: (id) =>
    id.endsWith(OF_LANGUAGES) ? readFileSync(id.slice(0, -OF_LANGUAGES.length), 'utf8') : null,
};

const LANGUAGE = /\/messages\/(?!en\/)([\w-]+)\/\w+\.js$/;

/** The groups of a language are in a folder of its own, and what all languages share is beside them. */
function nameChunk({ name, moduleIds }) {
  const main = moduleIds.at(-1);
  const [, folder] = LANGUAGE.exec(main) ?? [];
  if (folder) return `lang/${folder}/[name].js`;
  const isShared = name === 'languages' || main.endsWith(OF_LANGUAGES);
  return isShared ? `lang/${name.replace(OF_LANGUAGES, '')}.js` : '[name].js';
}

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, ${license}; third-party licenses: licenses.txt */\n`;

/**
 * With this comment, Chromium 136 and newer compile the whole file off the main thread, not each function when it first
 * runs. All of the sign-in path runs at once, so this helps; `npm run bench` measures how much. Source: V8's explicit
 * compile hints.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Terser's result is 600 bytes (brotli) smaller than esbuild's. */
const MINIFY = { module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } };

const minified = {
  name: 'minified',
  async renderChunk(code, { fileName }) {
    const hint = fileName === 'signin-seal.js' ? COMPILE_AT_ONCE : '';
    return hint + banner + (await minify(code, MINIFY)).code;
  },
};

/** Warnings about the packages' code that do not affect the result. */
const HARMLESS = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'];

function fail({ code, message }) {
  if (!HARMLESS.includes(code)) throw new Error(`${code}: ${message}`);
}

async function bundle(input, plugins) {
  const built = await rollup({
    input,
    plugins: [nodeResolve({ exportConditions: ['production', 'browser'] }), ...plugins],
    preserveEntrySignatures: 'allow-extension',
    onwarn: fail,
  });
  const { output } = await built.write({
    dir: OUT,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: nameChunk,
    plugins: [oneCopy(version), minified],
  });
  return output;
}

const chunks = [
  ...(await bundle(SIGN_IN, [withAdded, formatsOfLanguages])),
  ...(await bundle(WORKER, [])),
];
writeFileSync(`${OUT}/licenses.txt`, licensesOf(chunks));
copyFileSync('signin-seal.css', `${OUT}/signin-seal.css`);
cpSync('themes', `${OUT}/themes`, { recursive: true });

const themes = readdirSync('themes').map((file) => `themes/${file}`);
const files = [...chunks.map(({ fileName }) => fileName), 'signin-seal.css', ...themes].sort();
const hashes = integrityOf(OUT, files);
writeFileSync(`${OUT}/integrity.json`, `${JSON.stringify(hashes, undefined, 2)}\n`);
console.log(`${OUT}: ${files.length} files`);
