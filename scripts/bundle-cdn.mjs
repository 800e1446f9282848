/**
 * Makes dist/cdn, for a plain script tag: `signin-seal.js` is all of the sign-in path, and beside it stands what it
 * loads on demand, or a page by a tag of its own. Rollup, since it puts what both need into the file that is there
 * already; others make a third file of it.
 */
import { copyFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { integrityOf } from './cdn/integrity.mjs';
import { licencesOf } from './cdn/licences.mjs';

const OUT = 'dist/cdn';
const SIGN_IN = 'dist/src/define/signin-seal.js';
const HELP = 'dist/src/define/seal-help.js';
const WORKER = 'dist/src/picture/picture-worker.js';

/** A page may add it to the sign-in path, and it takes Lit from there. */
const withHelp = {
  name: 'with-help',
  buildStart() {
    this.emitFile({ type: 'chunk', id: HELP, implicitlyLoadedAfterOneOf: [SIGN_IN] });
  },
};

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, ${license}; what it holds of others: licences.txt */\n`;

/**
 * Chromium from 136 on then compiles the whole file beside the page's own work, not function by function in it. All of
 * the sign-in path runs at once; `npm run bench` tells what it is worth. Source: V8's explicit compile hints.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

const minified = {
  name: 'minified',
  async renderChunk(code, { fileName }) {
    const options = { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' };
    const hint = fileName === 'signin-seal.js' ? COMPILE_AT_ONCE : '';
    return hint + banner + (await transform(code, options)).code;
  },
};

/** What is said of the packages' code, and changes nothing. */
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
    chunkFileNames: '[name].js',
    plugins: [minified],
  });
  return output;
}

const chunks = [...(await bundle(SIGN_IN, [withHelp])), ...(await bundle(WORKER, []))];
writeFileSync(`${OUT}/licences.txt`, licencesOf(chunks));
copyFileSync('signin-seal.css', `${OUT}/signin-seal.css`);
cpSync('themes', `${OUT}/themes`, { recursive: true });

const themes = readdirSync('themes').map((file) => `themes/${file}`);
const files = [...chunks.map(({ fileName }) => fileName), 'signin-seal.css', ...themes].sort();
const hashes = integrityOf(OUT, files);
writeFileSync(`${OUT}/integrity.json`, `${JSON.stringify(hashes, undefined, 2)}\n`);
for (const [file, hash] of Object.entries(hashes)) console.log(`${hash} ${OUT}/${file}`);
