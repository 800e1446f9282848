/** The recipes of docs/server.md, run as they are written there. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { SealHandler, SealVault } from '../../src/server/index.js';
import { sealVaultContract } from '../../src/testing/index.js';
import { Browser, type Send, summary } from './support/browser.js';
import { DurableObject, objectsOf } from './support/durable-objects.js';
import { newFolder, removeFolders } from './support/folders.js';
import {
  bundled,
  bundledWithLimits,
  closeLimited,
  limitedHandlerFor,
  load,
  writeRecipes,
} from './support/recipes.js';
import { textRecord } from './support/records.js';
import { type RedisServer, freePort, startRedis } from './support/redis.js';

/** The address of the client, as the documentation’s range for examples. */
const CLIENT = '192.0.2.1';

/** How many new records the recipe allows an address. */
const ALLOWED = 60;

let recipes: readonly string[];
let redis: RedisServer;

/** A page's whole use of the handler, over whatever mounts it. */
async function useSeal(browser: Browser): Promise<void> {
  const revision = await browser.created(textRecord);
  assert.ok(browser.token && browser.hasTrace, 'both cookies were set');
  assert.equal(summary(await browser.renew(revision)), '204 renewed');
  assert.equal(await (await browser.read()).text(), textRecord);
  assert.equal(summary(await browser.replace(textRecord, revision)), '204 written');
  assert.equal(summary(await browser.remove()), '204 removed');
}

/** How many of this many first saves of one address are refused. */
async function refusedOf(count: number, send: Send): Promise<number> {
  const saves = Array.from({ length: count }, () => new Browser(send).create(textRecord));
  const answers = (await Promise.all(saves)).map(summary);
  const refused = answers.filter((answer) => answer === '429 too-many-requests').length;
  assert.equal(answers.filter((answer) => answer === '204 written').length, count - refused);
  return refused;
}

/** Sends a request of the page to a server on this machine, whose host the page has. */
function sendTo(port: number): Send {
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

type Use = (send: Send) => Promise<void>;

/** Uses a recipe that listens, in a process of its own. */
async function useServer(path: string, use: Use): Promise<void> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port) };
  const child = spawn(process.execPath, [path], { env, stdio: 'inherit' });
  const exit = once(child, 'exit');
  try {
    await listens(child, port);
    await use(sendTo(port));
  } finally {
    child.kill();
    await exit;
  }
}

/** Uses the route of Next, behind a proxy that sets the address. */
async function useNext(path: string, use: Use): Promise<void> {
  const route = await load<Record<string, SealHandler>>(path);
  await use((request) => {
    request.headers.set('x-real-ip', CLIENT);
    const answer = route[request.method];
    assert.ok(answer);
    return answer(request);
  });
}

/** A binding of Workers that allows each key this many calls. */
function rateLimit(most: number): object {
  const counts = new Map<string, number>();
  return {
    limit: ({ key }: { key: string }) => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return Promise.resolve({ success: count <= most });
    },
  };
}

type Fallback = (event: { request: Request; getClientAddress: () => string }) => Promise<Response>;

async function useSvelteKit(path: string, use: Use): Promise<void> {
  const { fallback } = await load<{ fallback: Fallback }>(path);
  await use((request) => fallback({ request, getClientAddress: () => CLIENT }));
}

const mounts: Readonly<Record<string, (path: string, use: Use) => Promise<void>>> = {
  'server.js': useServer,
  'express.js': useServer,
  'hono.js': useServer,
  'app/.well-known/signin-seal/route.js': useNext,
  'src/routes/[x+2e]well-known/signin-seal/+server.js': useSvelteKit,
};

before(async () => {
  recipes = await writeRecipes();
  redis = await startRedis();
  process.env.SEAL_FOLDER = await newFolder();
  process.env.REDIS_URL = `redis://127.0.0.1:${redis.port}`;
  Object.assign(globalThis, { workers: { DurableObject } });
});
after(async () => {
  await closeLimited();
  await redis.close();
  await removeFolders();
});

describe('docs/server.md', () => {
  beforeEach(async () => {
    const client = await redis.client();
    await client.flushall();
    client.disconnect();
  });

  for (const [name, use] of Object.entries(mounts)) {
    it(`${name} answers the page`, async () => {
      await use(await bundled(name), (send) => useSeal(new Browser(send)));
    });

    it(`${name} answers the page with the limits, and refuses a flood from one address`, async () => {
      await use(await bundledWithLimits(name), async (send) => {
        await useSeal(new Browser(send));
        assert.equal(await refusedOf(ALLOWED + 10, send), 11);
      });
    });
  }

  it('worker.js answers the page, and refuses a flood from one address', async () => {
    interface Worker {
      default: { fetch: (request: Request, env: object) => Promise<Response> };
      SealRecord: typeof DurableObject;
    }
    const { default: worker, SealRecord } = await load<Worker>(await bundled('worker.js'));
    const env = {
      SEALS: objectsOf(SealRecord),
      SEAL_CREATES: rateLimit(10),
      SEAL_REQUESTS: rateLimit(300),
    };
    const from =
      (address: string): Send =>
      (request) => {
        request.headers.set('cf-connecting-ip', address);
        return worker.fetch(request, env);
      };
    await useSeal(new Browser(from(CLIENT)));
    assert.equal(await refusedOf(12, from(CLIENT)), 3);
    assert.equal(await refusedOf(1, from('192.0.2.2')), 0);
  });

  it('the worker’s vault keeps the contract', async (t) => {
    interface Worker {
      vaultIn: (seals: object) => SealVault;
      SealRecord: typeof DurableObject;
    }
    const { vaultIn, SealRecord } = await load<Worker>(await bundled('worker.js'));
    t.mock.timers.enable({ apis: ['Date'], now: 0 });
    const pass = (seconds: number): void => {
      t.mock.timers.setTime(Date.now() + seconds * 1000);
    };
    for (const { run } of sealVaultContract(() => vaultIn(objectsOf(SealRecord)), pass))
      await run();
  });

  it('limited-seal-handler.js counts each address by itself', async () => {
    const path = await limitedHandlerFor('limited-seal-handler.js');
    const { sealHandler } = await load<{ sealHandler: SealHandler }>(path);
    const from =
      (address: string): Send =>
      (request) =>
        sealHandler(request, { address });
    assert.equal(await refusedOf(ALLOWED + 1, from(CLIENT)), 1);
    assert.equal(await refusedOf(1, from('192.0.2.2')), 0);
  });

  it('limited-seal-handler.js goes on to read and renew the seals of a full Redis', async (t) => {
    const path = await limitedHandlerFor('limited-seal-handler.js');
    const { sealHandler } = await load<{ sealHandler: SealHandler }>(path);
    const browser = new Browser((request: Request) => sealHandler(request, { address: CLIENT }));
    const revision = await browser.created(textRecord);
    const client = await redis.client();
    t.after(() => client.config('SET', 'maxmemory', '0'));
    await client.config('SET', 'maxmemory', '1');
    assert.equal(await (await browser.read()).text(), textRecord);
    assert.equal(summary(await browser.renew(revision)), '204 renewed');
    assert.equal(summary(await browser.replace(textRecord, revision)), '507 full');
    assert.equal(summary(await browser.remove()), '204 removed');
  });

  it('close-account.js deletes the seal, also behind a proxy', async () => {
    type Close = (request: Request) => Promise<Response>;
    const { closeAccount } = await load<{ closeAccount: Close }>(await bundled('close-account.js'));
    const { sealHandler } = await load<{ sealHandler: SealHandler }>(
      await bundled('seal-handler.js'),
    );
    const browser = new Browser(sealHandler);
    await browser.created(textRecord);
    const { cookie = '' } = browser;
    const headers = { cookie, host: 'login.example' };
    const request = new Request('http://127.0.0.1:3000/close', { method: 'POST', headers });
    browser.take(await closeAccount(request));
    assert.equal(browser.cookie, undefined);
    assert.equal(summary(await browser.ask('read', { cookie })), '204 unknown');
  });

  it('has no recipe that is not run', () => {
    const parts = ['seal-handler.js', 'redis.js', 'allow.js', 'limited-seal-handler.js'];
    const run = [...Object.keys(mounts), ...parts, 'worker.js', 'close-account.js'];
    assert.deepEqual([...recipes].sort(), run.sort());
  });
});
