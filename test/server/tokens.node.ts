/** The token: what it opens, what it does not, and what others can do with one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSealHandler, memoryVault } from '../../src/server/index.js';
import { decryptRecord, encryptRecord } from '../../src/server/encryption.js';
import { keysOf, newToken } from '../../src/server/token.js';
import { Browser, summary } from './support/browser.js';
import { SECRET_LINE, otherRecord, pictureRecord, textRecord } from './support/records.js';
import { OwnedVault } from './support/recording-vault.js';

const COOKIE = '__Host-Http-seal';

function owned(): { vault: OwnedVault; browser: Browser; errors: unknown[] } {
  const vault = new OwnedVault();
  const errors: unknown[] = [];
  const handler = createSealHandler({ vault, onError: (error) => errors.push(error) });
  return { vault, browser: new Browser(handler), errors };
}

const firstIn = (vault: OwnedVault): [string, { value: Uint8Array; revision: string }] => {
  const [first] = vault.entries;
  assert.ok(first);
  return first;
};

describe('what the vault’s owner reads', () => {
  it('contains neither the record nor the token', async () => {
    const { vault, browser } = owned();
    await browser.created(textRecord);
    const [key, { value }] = firstIn(vault);
    const all = `${key} ${Buffer.from(value).toString('latin1')}`;
    for (const secret of [SECRET_LINE, 'version', String(browser.token)])
      assert.ok(!all.includes(secret));
    assert.match(key, /^[\da-f]{64}$/);
  });

  it('is different each time that the same record is written', async () => {
    const { vault, browser } = owned();
    await browser.replace(textRecord, await browser.created(textRecord));
    const whole = [...vault.entries.values()].map(({ value }) =>
      Buffer.from(value).toString('hex'),
    );
    assert.equal(new Set(whole).size, 2);
  });
});

/** What the vault's owner, or a fault, can do to a value. */
const changes: Readonly<Record<string, (value: Uint8Array) => Uint8Array>> = {
  'another bit in the text': (value) => value.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
  'another bit in the vector': (value) => value.map((byte, at) => (at === 5 ? byte ^ 1 : byte)),
  'another bit in the tag': (value) =>
    value.map((byte, at) => (at === value.length - 1 ? byte ^ 1 : byte)),
  'a newer format': (value) => value.map((byte, at) => (at === 0 ? 2 : byte)),
  'a cut': (value) => value.slice(0, -1),
  'a cut to the format alone': (value) => value.slice(0, 1),
  'a value in plain text': () => new TextEncoder().encode(textRecord),
};

describe('a value that is not what was written', () => {
  for (const [what, change] of Object.entries(changes)) {
    it(`is never shown, and never reported as missing: ${what}`, async () => {
      const { vault, browser, errors } = owned();
      await browser.created(textRecord);
      const [key, { value, revision }] = firstIn(vault);
      vault.entries.set(key, { value: change(value), revision });
      const response = await browser.read();
      assert.equal(summary(response), '503 unavailable');
      assert.equal(response.headers.get('retry-after'), '5');
      assert.equal(errors.length, 1);
    });
  }

  for (const [what, change] of Object.entries(changes)) {
    const isNewer = (change(Uint8Array.of(1))[0] ?? 0) > 1;
    it(`is not renewed, and ${isNewer ? 'left alone' : 'the page that has the seal repairs it'}: ${what}`, async () => {
      const { vault, browser, errors } = owned();
      const revision = await browser.created(textRecord);
      const [key, entry] = firstIn(vault);
      const { cookie } = browser;
      vault.entries.set(key, { ...entry, value: change(entry.value) });
      const response = await browser.renew(revision);
      assert.equal(summary(response), isNewer ? '503 unavailable' : '412 changed');
      assert.deepEqual(response.headers.getSetCookie(), []);
      assert.equal(errors.length, 1);
      if (isNewer) return;
      assert.equal(response.headers.get('etag'), revision);
      assert.equal(summary(await browser.replace(textRecord, revision)), '204 written');
      assert.equal(await (await browser.read()).text(), textRecord);
      assert.equal(summary(await browser.send('read', { cookie })), '204 unknown');
    });
  }

  it('is unknown to a read and to a renewal if it is empty, as after a save', async () => {
    const { vault, browser } = owned();
    const revision = await browser.created(textRecord);
    const [key, entry] = firstIn(vault);
    vault.entries.set(key, { ...entry, value: new Uint8Array() });
    assert.equal(summary(await browser.read()), '204 unknown');
    assert.equal(summary(await browser.renew(revision)), '204 unknown');
    assert.equal(summary(await browser.replace(textRecord, revision)), '412 changed');
    assert.equal(summary(await browser.create(textRecord)), '204 written');
  });

  it('is never shown in another browser, if the owner swaps two values', async () => {
    const { vault, browser, errors } = owned();
    const other = new Browser(createSealHandler({ vault }));
    await browser.created(textRecord);
    await other.created(otherRecord);
    const [one, two] = [...vault.entries.keys()].map(String);
    const [first, second] = [...vault.entries.values()];
    assert.ok(one && two && first && second);
    vault.entries.set(one, second).set(two, first);
    for (const each of [browser, other])
      assert.equal(summary(await each.read()), '503 unavailable');
    assert.ok(!JSON.stringify(errors.map(String)).includes(SECRET_LINE));
  });
});

describe('the encryption', () => {
  it('binds a value to its key in the vault, also for the same secret', async () => {
    const keys = await keysOf(newToken());
    const value = await encryptRecord(new TextEncoder().encode(textRecord), keys);
    const entry = { value, revision: 'r1' };
    const moved = { ...keys, lookup: (await keysOf(newToken())).lookup };
    assert.equal(new TextDecoder().decode(await decryptRecord(entry, keys)), textRecord);
    await assert.rejects(decryptRecord(entry, moved), /cannot be decrypted/);
  });
});

describe('a token that somebody else knows', () => {
  it('is worth nothing after a save: it finds nothing, and the new record has another key', async () => {
    const { vault, browser } = owned();
    const planter = new Browser(createSealHandler({ vault }));
    await planter.created(otherRecord);
    const planted = String(planter.token);
    browser.plant(COOKIE, planted);
    const refused = await browser.create(textRecord);
    const revision = String(refused.headers.get('etag'));
    assert.equal(summary(await browser.replace(textRecord, revision)), '204 written');
    assert.notEqual(browser.token, planted);
    assert.equal(summary(await planter.read()), '204 unknown');
    assert.equal(await (await browser.read()).text(), textRecord);
  });

  it('is worth nothing after a save if the planter never wrote a record', async () => {
    const { vault, browser } = owned();
    const planted = newToken();
    browser.plant(COOKIE, planted);
    await browser.created(textRecord);
    assert.notEqual(browser.token, planted);
    assert.equal(vault.entries.has((await keysOf(planted)).lookup), false);
  });

  it('brings nothing back after a removal', async () => {
    const { vault, browser } = owned();
    const revision = await browser.created(textRecord);
    const thief = new Browser(createSealHandler({ vault }));
    thief.plant(COOKIE, String(browser.token));
    await browser.remove();
    assert.equal(summary(await thief.read()), '204 unknown');
    assert.equal(summary(await thief.renew(revision)), '204 unknown');
    assert.equal(summary(await thief.replace(textRecord, revision)), '412 changed');
    assert.equal(vault.entries.size, 0);
  });
});

const BIG = 'x'.repeat(8192);

/** Cookie headers around a browser's own token. */
const headers: Readonly<Record<string, (token: string) => string>> = {
  'among 8 kB of others': (token) => `a=${BIG}; ${COOKIE}=${token}; b=${BIG}`,
  'without spaces': (token) => `a=1;${COOKIE}=${token};b`,
  'twice the same': (token) => `${COOKIE}=${token}; ${COOKIE}=${token}`,
  'beside one that is none': (token) => `${COOKIE}=planted; ${COOKIE}=${token}`,
  'beside one of another port': (token) => `${COOKIE}-8443=${newToken()}; ${COOKIE}=${token}`,
};

describe('a cookie header', () => {
  for (const [what, headerOf] of Object.entries(headers)) {
    it(`gives the token: ${what}`, async () => {
      const browser = new Browser(createSealHandler({ vault: memoryVault() }));
      await browser.created(pictureRecord);
      const cookie = headerOf(String(browser.token));
      assert.equal(summary(await browser.ask('read', { cookie })), '200 record');
    });
  }

  const malformed = [
    '',
    'a',
    'A'.repeat(42),
    'A'.repeat(44),
    `${'A'.repeat(42)}B`,
    `${'A'.repeat(42)}=`,
  ];
  for (const value of [
    ...malformed,
    `"${'A'.repeat(43)}"`,
    `${'A'.repeat(42)}+`,
    BIG,
    '%00',
    '__proto__',
  ]) {
    it(`gives no token: ${value.slice(0, 50)}`, async () => {
      const handler = createSealHandler({ vault: memoryVault() });
      const browser = new Browser(handler);
      const response = await browser.ask('read', { cookie: `${COOKIE}=${value}` });
      assert.equal(summary(response), '204 no-token');
    });
  }

  it('with two different tokens is refused, and a removal deletes both', async () => {
    const vault = new OwnedVault();
    const handler = createSealHandler({ vault });
    const [one, two] = [new Browser(handler), new Browser(handler)];
    const revision = await one.created(textRecord);
    await two.created(otherRecord);
    const cookie = `${String(one.cookie)}; ${String(two.cookie)}`;
    assert.equal(summary(await one.ask('read', { cookie })), '400 bad-request');
    const renewal = { cookie, headers: { 'if-match': revision } };
    assert.equal(summary(await one.ask('renew', renewal)), '400 bad-request');
    assert.equal(summary(await one.ask('remove', { cookie })), '204 removed');
    assert.equal(vault.entries.size, 0);
  });
});
