/** What becomes of requests while Redis fails, and of seals after it. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createSealHandler } from '../../src/server/index.js';
import { redisVault } from '../../src/server/redis/redis-vault.js';
import { Browser, summary } from './support/browser.js';
import { SECRET_LINE, otherRecord, pictureRecord, textRecord } from './support/records.js';
import { type RedisServer, startRedis } from './support/redis.js';

let server: RedisServer;
let client: Redis;
let errors: unknown[];

function open(): Browser {
  const onError = (error: unknown): void => void errors.push(error);
  return new Browser(createSealHandler({ vault: redisVault(client), onError }));
}

/** What every request of a browser with a seal gets. */
async function allOf(browser: Browser, revision: string): Promise<string[]> {
  const responses = [
    await browser.read(),
    await browser.renew(revision),
    await browser.replace(otherRecord, revision),
    await browser.remove(),
  ];
  return responses.map(summary);
}

const UNAVAILABLE = Array<string>(4).fill('503 unavailable');

// Not `once` of node:events, which rejects at the errors of failed connections.
const next = (event: 'ready' | 'close'): Promise<void> =>
  new Promise((resolve) => {
    client.once(event, resolve);
  });

async function restart(): Promise<void> {
  const ready = next('ready');
  await server.start();
  await ready;
}

// A Redis of its own for each test, because each leaves it in another state.
beforeEach(async () => {
  errors = [];
  server = await startRedis();
  client = await server.client();
});
afterEach(async () => {
  await server.close();
  const reported = errors
    .map((error) => `${String((error as Error).stack)}${JSON.stringify(error)}`)
    .join();
  for (const content of [SECRET_LINE, 'evalsha', 'signin-seal:', '__Host-'])
    assert.ok(!reported.includes(content), content);
});

describe('Redis', () => {
  it('that is killed gives 503 and leaves seal and cookies alone, and the next start finds the seal', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    const { cookie } = browser;
    await client.save();
    const closed = next('close');
    await server.end('SIGKILL');
    await closed;
    assert.deepEqual(await allOf(browser, revision), UNAVAILABLE);
    assert.equal(browser.cookie, cookie);
    assert.equal(errors.length, 4);
    await restart();
    assert.equal(await (await browser.read()).text(), textRecord);
    assert.equal(summary(await browser.renew(revision)), '204 renewed');
  });

  it('that is killed during a write gives 503, and never writes it later', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    await client.save();
    server.pause();
    const closed = next('close');
    const writing = browser.replace(otherRecord, revision);
    await server.end('SIGKILL');
    await closed;
    assert.equal(summary(await writing), '503 unavailable');
    await restart();
    assert.equal(await client.dbsize(), 1);
    assert.equal(await (await browser.read()).text(), textRecord);
  });

  it('that is killed during a first save gives 503, and never stores it later', async () => {
    const browser = open();
    server.pause();
    const closed = next('close');
    const writing = browser.create(textRecord);
    await server.end('SIGKILL');
    await closed;
    assert.equal(summary(await writing), '503 unavailable');
    await restart();
    assert.equal(await client.dbsize(), 0);
  });

  it('that is paused gives 503 after two seconds, and the late write replaces nothing newer', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    server.pause();
    const late = browser.replace(otherRecord, revision);
    assert.equal(summary(await late), '503 unavailable');
    server.resume();
    assert.equal(await (await browser.read()).text(), textRecord);
    assert.equal(summary(await browser.replace(pictureRecord, revision)), '204 written');
    assert.equal(await (await browser.read()).text(), pictureRecord);
  });

  it('that is full gives 507 for new and changed seals, and goes on to read, renew and remove', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    await client.config('SET', 'maxmemory', '1');
    assert.equal(summary(await open().create(textRecord)), '507 full');
    assert.equal(summary(await browser.replace(otherRecord, revision)), '507 full');
    assert.equal(await (await browser.read()).text(), textRecord);
    assert.equal(summary(await browser.renew(revision)), '204 renewed');
    assert.equal(summary(await browser.remove()), '204 removed');
    await client.config('SET', 'maxmemory', '0');
    assert.equal(errors.length, 2);
  });

  it('that was flushed answers unknown, so that the page writes its seal again', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    await client.flushall();
    assert.equal(summary(await browser.read()), '204 unknown');
    assert.equal(summary(await browser.renew(revision)), '204 unknown');
    assert.match(String(errors[0]), /^SealLostError/);
    assert.equal(summary(await browser.create(textRecord)), '204 written');
  });

  it('that was restored from an old copy never shows an older seal', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    await client.save();
    const [dump, copy] = ['dump.rdb', 'copy.rdb'].map((name) => join(server.folder, name));
    await copyFile(String(dump), String(copy));
    const renewed = await browser.replace(otherRecord, revision);
    assert.equal(summary(renewed), '204 written');
    const closed = next('close');
    await server.end('SIGKILL');
    await closed;
    await copyFile(String(copy), String(dump));
    await restart();
    assert.equal(summary(await browser.read()), '204 unknown');
    assert.equal(summary(await browser.create(otherRecord)), '204 written');
    assert.equal(await (await browser.read()).text(), otherRecord);
  });

  it('that refuses a command, or holds something else under a key, gives 503', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    const [key] = await client.keys('*');
    await client.set(String(key), 'a text');
    assert.deepEqual((await allOf(browser, revision)).slice(0, 3), UNAVAILABLE.slice(1));
    assert.match(String(errors), /Redis answered WRONGTYPE/);
  });

  it('keeps only encrypted values, which all expire', async () => {
    const browser = open();
    await browser.created(textRecord);
    const [key] = await client.keys('*');
    const fields = JSON.stringify(await client.hgetall(String(key)));
    assert.ok(!fields.includes(SECRET_LINE) && !fields.includes(String(browser.token)));
    assert.ok((await client.ttl(String(key))) > 399 * 86_400);
  });

  it('keeps a retired record for a minute at most', async () => {
    const browser = open();
    await browser.replace(otherRecord, await browser.created(textRecord));
    const ends = await Promise.all((await client.keys('*')).map((key) => client.ttl(key)));
    assert.equal(ends.filter((seconds) => seconds > 0 && seconds <= 60).length, 1);
  });
});

describe('redisVault', () => {
  for (const option of ['enableOfflineQueue', 'autoResendUnfulfilledCommands'])
    for (const value of [true, undefined]) {
      it(`refuses a client with ${option} ${value}, because a late write would follow its 503`, () => {
        const good = { enableOfflineQueue: false, autoResendUnfulfilledCommands: false };
        const late = new Redis({ ...good, [option]: value, lazyConnect: true });
        assert.throws(() => redisVault(late), { name: 'TypeError', message: new RegExp(option) });
        late.disconnect();
      });
    }

  it('rejects before the client is connected', async () => {
    const early = new Redis(server.port, {
      lazyConnect: true,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
    });
    early.on('error', () => undefined);
    const asked = redisVault(early).get('a'.repeat(64));
    await assert.rejects(
      asked.finally(() => {
        early.disconnect();
      }),
      /^Error: Redis: /,
    );
  });
});
