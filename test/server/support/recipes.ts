/** The recipes of docs/server.md: each block of code that begins with the name of its file. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, build } from 'esbuild';

const OUT = 'build/docs-server';

const ENTRIES = {
  '$lib/server/seal-handler.js': resolve(OUT, 'seal-handler.js'),
  'signin-seal/server/node': resolve('src/server/node/file-vault.ts'),
  'signin-seal/server/redis': resolve('src/server/redis/redis-vault.ts'),
  'signin-seal/server': resolve('src/server/index.ts'),
};

/** Our own Durable Objects stand in for those of Workers. */
const workers: Plugin = {
  name: 'workers',
  setup(builder) {
    builder.onResolve({ filter: /^cloudflare:workers$/ }, ({ path }) => ({
      path,
      namespace: 'workers',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'workers' }, () => ({
      contents: 'export const { DurableObject } = globalThis.workers;',
    }));
  },
};

const LIMITED = 'limited.js';
const limitedCode = `
  export { redis } from './redis.js';
  export { sealHandler, vault } from './limited-seal-handler.js';`;

const limitedBundles = new Set<string>();

/** Puts the handler with limits, in a bundle of its own, in place of the other. */
const limitedBy = (path: string): Plugin => ({
  name: 'limited',
  setup(builder) {
    builder.onResolve({ filter: /\/seal-handler\.js$/ }, () => ({
      path: pathToFileURL(path).href,
      external: true,
    }));
  },
});

const pathOf = (name: string, folder = 'bundled'): string =>
  resolve(OUT, folder, name.replace(/\.js$/, '.mjs'));

/** Writes all recipes to files, and returns their names. */
export async function writeRecipes(): Promise<readonly string[]> {
  const text = await readFile('docs/server.md', 'utf8');
  const blocks = text.matchAll(/```js\n\/\/ (\S+\.js)\n([^]*?)```/g);
  const recipes = new Map([...blocks].map(([, name = '', code = '']) => [name, code]));
  for (const [name, code] of [...recipes, [LIMITED, limitedCode] as const]) {
    await mkdir(dirname(join(OUT, name)), { recursive: true });
    await writeFile(join(OUT, name), code);
  }
  return [...recipes.keys()];
}

async function bundle(name: string, outfile: string, plugins: Plugin[]): Promise<string> {
  await build({
    entryPoints: [join(OUT, name)],
    outfile,
    bundle: true,
    packages: 'external',
    alias: ENTRIES,
    plugins,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outfile;
}

/** The path of a recipe’s bundle. */
export const bundled = (name: string): Promise<string> => bundle(name, pathOf(name), [workers]);

/** The path of a new bundle of the handler with limits, for the recipe of this name. */
export async function limitedHandlerFor(name: string): Promise<string> {
  const path = await bundle(LIMITED, pathOf(name, 'limited-handlers'), []);
  limitedBundles.add(path);
  return path;
}

/** The path of a recipe’s bundle with a handler that has limits. */
export async function bundledWithLimits(name: string): Promise<string> {
  return bundle(name, pathOf(name, 'with-limits'), [limitedBy(await limitedHandlerFor(name))]);
}

/** What a bundle exports. */
export async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(path).href)) as T;
}

/** Ends the connections of all handlers with limits in this process. */
export async function closeLimited(): Promise<void> {
  for (const path of limitedBundles) {
    const { redis } = await load<{ redis: { disconnect: () => void } }>(path);
    redis.disconnect();
  }
}
