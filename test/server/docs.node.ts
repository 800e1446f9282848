/** The recipes of docs/server.md, run as they are written there. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Plugin, build } from 'esbuild';
import type { SealHandler, SealVault } from '../../src/server/index.js';
import { sealVaultContract } from '../../src/testing/index.js';
import { ADDRESS, Browser, summary } from './support/browser.js';
import { DurableObject, objectsOf } from './support/durable-objects.js';
import { newFolder, removeFolders } from './support/folders.js';
import { textRecord } from './support/records.js';
import { type RedisServer, freePort, startRedis } from './support/redis.js';

const OUT = 'build/docs-server';

const ENTRIES = {
  '$lib/server/seal-handler.js': resolve(OUT, 'seal-handler.js'),
  'signin-seal/server/node': resolve('src/server/node/file-vault.ts'),
  'signin-seal/server/redis': resolve('src/server/redis/redis-vault.ts'),
  'signin-seal/server': resolve('src/server/index.ts'),
};

let recipes: ReadonlyMap<string, string>;
let redis: RedisServer;

/** Each block of code that begins with the name of its file. */
async function readRecipes(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile('docs/server.md', 'utf8');
  const blocks = text.matchAll(/```js\n\/\/ (\S+\.js)\n([^]*?)```/g);
  return new Map([...blocks].map(([, name = '', code = '']) => [name, code]));
}

/** Our own Durable Objects stand for those of Workers. */
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

/** The path of a recipe's bundle. */
async function bundled(name: string): Promise<string> {
  const outfile = resolve(OUT, 'bundled', name.replace(/\.js$/, '.mjs'));
  await build({
    entryPoints: [join(OUT, name)],
    outfile,
    bundle: true,
    packages: 'external',
    alias: ENTRIES,
    plugins: [workers],
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return outfile;
}

async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(await bundled(name)).href)) as T;
}

/** A page's whole use of the handler, over whatever mounts it. */
async function useSeal(browser: Browser): Promise<void> {
  const revision = await browser.created(textRecord);
  assert.ok(browser.token && browser.hasTrace, 'both cookies were set');
  assert.equal(summary(await browser.renew(revision)), '204 renewed');
  assert.equal(await (await browser.read()).text(), textRecord);
  assert.equal(summary(await browser.replace(textRecord, revision)), '204 written');
  assert.equal(summary(await browser.remove()), '204 removed');
}

/** Sends a request of the page to a server on this machine, whose host the page has. */
function sendTo(port: number) {
  return async (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers);
    // Fetch sets the host itself.
    headers.delete('host');
    headers.set('origin', `http://127.0.0.1:${port}`);
    headers.set('seal-port', String(port));
    const { method, body } = request;
    const init = { method, headers, body, duplex: 'half' };
    return fetch(`http://127.0.0.1:${port}/.well-known/signin-seal`, init);
  };
}

async function listens(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    assert.equal(child.exitCode, null, 'the server runs');
    const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await setImmediate();
  }
}

before(async () => {
  recipes = await readRecipes();
  for (const [name, code] of recipes) {
    await mkdir(dirname(join(OUT, name)), { recursive: true });
    await writeFile(join(OUT, name), code);
  }
  redis = await startRedis();
  process.env.SEAL_FOLDER = await newFolder();
  process.env.REDIS_URL = `redis://127.0.0.1:${redis.port}`;
  Object.assign(globalThis, { workers: { DurableObject } });
});
after(async () => {
  await redis.close();
  await removeFolders();
});

describe('docs/server.md', () => {
  for (const name of ['server.js', 'express.js']) {
    it(`${name} serves the page`, async () => {
      const port = await freePort();
      const env = { ...process.env, PORT: String(port) };
      const child = spawn(process.execPath, [await bundled(name)], { env, stdio: 'inherit' });
      await listens(child, port);
      await useSeal(new Browser(sendTo(port)));
      child.kill();
      await once(child, 'exit');
    });
  }

  it('the route of Next serves the page', async () => {
    const route = await load<Record<string, SealHandler>>('app/.well-known/signin-seal/route.js');
    const none = () => Promise.resolve(new Response(null, { status: 405 }));
    await useSeal(new Browser((request: Request) => (route[request.method] ?? none)(request)));
  });

  it('the route of SvelteKit serves the page', async () => {
    type Fallback = (event: {
      request: Request;
      getClientAddress: () => string;
    }) => Promise<Response>;
    const name = 'src/routes/[x+2e]well-known/signin-seal/+server.js';
    const { fallback } = await load<{ fallback: Fallback }>(name);
    const getClientAddress = (): string => '192.0.2.1';
    await useSeal(new Browser((request: Request) => fallback({ request, getClientAddress })));
  });

  it('the app of Hono serves the page', async () => {
    const { default: app } = await load<{
      default: { fetch: (request: Request) => Promise<Response> };
    }>('hono.js');
    await useSeal(new Browser((request: Request) => app.fetch(request)));
  });

  it('the worker serves the page', async () => {
    interface Worker {
      default: { fetch: (request: Request, env: object) => Promise<Response> };
      SealRecord: typeof DurableObject;
    }
    const { default: worker, SealRecord } = await load<Worker>('worker.js');
    const env = { SEALS: objectsOf(SealRecord) };
    await useSeal(new Browser((request: Request) => worker.fetch(request, env)));
  });

  it('the worker’s vault keeps the contract', async () => {
    interface Worker {
      vaultIn: (seals: object) => SealVault;
      SealRecord: typeof DurableObject;
    }
    const { vaultIn, SealRecord } = await load<Worker>('worker.js');
    mock.timers.enable({ apis: ['Date'], now: 0 });
    const pass = (seconds: number): void => {
      mock.timers.setTime(Date.now() + seconds * 1000);
    };
    for (const { run } of sealVaultContract(() => vaultIn(objectsOf(SealRecord)), pass))
      await run();
    mock.timers.reset();
  });

  it('the vault in Redis and the limits on the same Redis serve the page, and refuse a flood', async () => {
    await writeFile(
      join(OUT, 'limited.js'),
      `import { createSealHandler } from 'signin-seal/server';
       import { allow } from './allow.js';
       import { redis, vault } from './redis.js';
       export { redis };
       export const sealHandler = createSealHandler({ vault, allow });`,
    );
    interface Limited {
      sealHandler: SealHandler;
      redis: { disconnect: () => void };
    }
    const { sealHandler, redis: client } = await load<Limited>('limited.js');
    const from = (address: string): Browser =>
      new Browser((request: Request) => sealHandler(request, { address }));
    await useSeal(from('192.0.2.1'));
    const flood = await Promise.all(
      Array.from({ length: 70 }, () => from('192.0.2.1').create(textRecord)),
    );
    assert.equal(
      flood.map(summary).filter((answer) => answer === '429 too-many-requests').length,
      11,
    );
    assert.equal(summary(await from('192.0.2.2').create(textRecord)), '204 written');
    client.disconnect();
  });

  it('the route that closes an account deletes the seal', async () => {
    const { closeAccount } = await load<{ closeAccount: (request: Request) => Promise<Response> }>(
      'close-account.js',
    );
    const { sealHandler } = await load<{ sealHandler: SealHandler }>('seal-handler.js');
    const browser = new Browser(sealHandler);
    await browser.created(textRecord);
    const { cookie } = browser;
    const request = new Request(ADDRESS, { method: 'POST', headers: { cookie: String(cookie) } });
    browser.take(await closeAccount(request));
    assert.equal(browser.cookie, undefined);
    assert.equal(summary(await browser.ask('read', { cookie })), '204 unknown');
  });

  it('has no recipe that is not run', () => {
    const run = [
      ...[
        'seal-handler.js',
        'server.js',
        'express.js',
        'hono.js',
        'worker.js',
        'redis.js',
        'allow.js',
      ],
      ...['close-account.js', 'app/.well-known/signin-seal/route.js'],
      'src/routes/[x+2e]well-known/signin-seal/+server.js',
    ];
    assert.deepEqual([...recipes.keys()].sort(), run.sort());
  });
});
