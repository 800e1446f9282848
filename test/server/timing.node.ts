/**
 * Checks that the time of an answer says nothing about other browsers' seals. Measured times would depend on the machine, so
 * these tests compare what takes time: calls of the vault and of Web Crypto, in their order. How long each of them takes is up to
 * the vault and the engine.
 */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { type SealVault, createSealHandler, memoryVault } from '../../src/server/index.js';
import { newToken } from '../../src/server/token.js';
import { Browser, type RequestParts, type Send, requestOf } from './support/browser.js';
import { otherRecord, textRecord } from './support/records.js';
import { recording } from './support/recording-vault.js';

const COOKIE = '__Host-Http-seal';
const CRYPTO = ['importKey', 'deriveBits', 'encrypt', 'decrypt'] as const;

let work: string[];

beforeEach(() => {
  work = [];
  for (const name of CRYPTO) {
    const original = crypto.subtle[name].bind(crypto.subtle) as (...given: unknown[]) => unknown;
    mock.method(crypto.subtle, name, (...given: unknown[]) => {
      work.push(name);
      return original(...given);
    });
  }
});
afterEach(() => {
  mock.restoreAll();
});

interface Site {
  readonly send: Send;
  readonly vault: SealVault;
}

function openSite(): Site {
  const vault = memoryVault();
  return { vault, send: createSealHandler({ vault: recording(vault, work) }) };
}

/** A browser with a seal, and the cookie that it sends. */
async function tokenOf({ send }: Site): Promise<string> {
  const browser = new Browser(send);
  await browser.created(textRecord);
  return String(browser.token);
}

async function replaced(site: Site): Promise<string> {
  const browser = new Browser(site.send);
  const revision = await browser.created(textRecord);
  const old = String(browser.token);
  await browser.replace(otherRecord, revision);
  return old;
}

async function removed(site: Site): Promise<string> {
  const browser = new Browser(site.send);
  await browser.created(textRecord);
  const old = String(browser.token);
  await browser.remove();
  return old;
}

/** Cookies that find a seal, found one before, or never will. */
const cookies: Readonly<Record<string, (site: Site) => Promise<string | undefined>>> = {
  none: () => Promise.resolve(undefined),
  'of a seal': async (site) => `${COOKIE}=${await tokenOf(site)}`,
  'of a replaced seal': async (site) => `${COOKIE}=${await replaced(site)}`,
  'of no seal': () => Promise.resolve(`${COOKIE}=${newToken()}`),
  'of a seal on another port': async (site) => `${COOKIE}-8443=${await tokenOf(site)}`,
  'of two seals': async (site) =>
    `${COOKIE}=${await tokenOf(site)}; ${COOKIE}=${await tokenOf(site)}`,
  'that is no token': () => Promise.resolve(`${COOKIE}=none`),
};

interface Answered {
  readonly work: readonly string[];
  readonly bytes: readonly unknown[];
}

async function answerTo({ send }: Site, ...given: Parameters<typeof requestOf>): Promise<Answered> {
  work.length = 0;
  const response = await send(requestOf(...given));
  const bytes = [response.status, [...response.headers], await response.text()];
  return { work: [...work], bytes };
}

type Seal = Parameters<typeof requestOf>[0];

/** Refusals that a stranger can provoke. */
const refusals: Readonly<Record<string, readonly [Seal, RequestParts]>> = {
  'from another site': ['read', { headers: { 'sec-fetch-site': 'cross-site' } }],
  'from another origin': ['read', { headers: { origin: 'https://phish.example' } }],
  'from another port': ['read', { headers: { 'seal-port': '9443' } }],
  'by another method': ['read', { method: 'GET' }],
  'without the header': ['remove', { headers: { seal: undefined } }],
  'for something unknown': ['read', { headers: { seal: 'show' } }],
  'without a revision': ['renew', {}],
  'without a precondition': ['write', { body: textRecord }],
};

describe('a refusal takes the same work and has the same bytes, whatever cookie comes', () => {
  for (const [what, [seal, parts]] of Object.entries(refusals)) {
    it(`a request ${what}`, async () => {
      const site = openSite();
      const { bytes } = await answerTo(site, seal, parts);
      for (const [name, cookieOf] of Object.entries(cookies)) {
        const cookie = await cookieOf(site);
        assert.deepEqual(
          await answerTo(site, seal, { ...parts, cookie }),
          { work: [], bytes },
          name,
        );
      }
    });
  }
});

const renewal = { headers: { 'if-match': '"any"' } };
const questions: readonly (readonly [Seal, RequestParts])[] = [
  ['read', {}],
  ['renew', renewal],
  ['write', { ...renewal, body: textRecord }],
];

for (const [seal, parts] of questions) {
  describe(`a ${seal}`, () => {
    it('without a token takes the same work as with the token of another port', async () => {
      const site = openSite();
      const expected = await answerTo(site, seal, parts);
      assert.deepEqual(expected.work, []);
      for (const cookie of [`${COOKIE}-8443=${await tokenOf(site)}`, `${COOKIE}=none`])
        assert.deepEqual(await answerTo(site, seal, { ...parts, cookie }), expected);
    });

    it('with a token that finds nothing takes the same work, whatever it found before', async () => {
      const site = openSite();
      const expected = await answerTo(site, seal, { ...parts, cookie: `${COOKIE}=${newToken()}` });
      assert.deepEqual(expected.work, ['importKey', 'deriveBits', 'get']);
      for (const before of [replaced, removed]) {
        const cookie = `${COOKIE}=${await before(site)}`;
        assert.deepEqual(await answerTo(site, seal, { ...parts, cookie }), expected);
      }
    });
  });
}

describe('a removal', () => {
  it('takes the same work and has the same bytes, whether its token finds a seal or not', async () => {
    const site = openSite();
    const expected = await answerTo(site, 'remove', { cookie: `${COOKIE}=${newToken()}` });
    assert.deepEqual(expected.work, ['importKey', 'deriveBits', 'delete']);
    for (const tokenFrom of [tokenOf, replaced, removed]) {
      const cookie = `${COOKIE}=${await tokenFrom(site)}`;
      assert.deepEqual(await answerTo(site, 'remove', { cookie }), expected);
    }
  });
});
