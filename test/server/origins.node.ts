/** Requests that another page makes a browser send. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SealVault, createSealHandler, memoryVault } from '../../src/server/index.js';
import { keptMethods } from '../../src/store/kept-protocol.js';
import { ADDRESS, Browser, type RequestParts, requestOf, summary } from './support/browser.js';
import { textRecord } from './support/records.js';
import { recording } from './support/recording-vault.js';

const seals = ['read', 'renew', 'write', 'remove'] as const;

/** What browsers add to requests from elsewhere, and what they cannot add without a preflight. */
const foreign: Readonly<Record<string, RequestParts>> = {
  'another site': { headers: { 'sec-fetch-site': 'cross-site', origin: 'https://phish.example' } },
  'another site, in an engine without Sec-Fetch headers': {
    headers: { 'sec-fetch-site': undefined, origin: 'https://phish.example' },
  },
  'another site, without an origin': {
    headers: { 'sec-fetch-site': 'cross-site', origin: undefined },
  },
  'a sibling host, without an origin': {
    headers: { 'sec-fetch-site': 'same-site', origin: undefined },
  },
  'a sibling host': { headers: { 'sec-fetch-site': 'same-site', origin: 'https://blog.example' } },
  'a sibling host, in an engine without Sec-Fetch headers': {
    headers: { 'sec-fetch-site': undefined, origin: 'https://blog.login.example' },
  },
  'a host that begins alike': {
    headers: { 'sec-fetch-site': undefined, origin: 'https://login.example.phish.example' },
  },
  'another port of the host': {
    headers: { 'sec-fetch-site': undefined, origin: 'https://login.example:8443' },
  },
  'the address bar': { headers: { 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' } },
  'a navigation within the site': { headers: { 'sec-fetch-dest': 'document' } },
  'a form without the header': { headers: { seal: undefined } },
  'a sandboxed frame': { headers: { 'sec-fetch-site': 'cross-site', origin: 'null' } },
  'a sandboxed frame, in an engine without Sec-Fetch headers': {
    headers: { 'sec-fetch-site': undefined, origin: 'null' },
  },
  'an origin that is none': { headers: { 'sec-fetch-site': undefined, origin: 'login.example' } },
  ...Object.fromEntries(
    [
      'image',
      'iframe',
      'frame',
      'script',
      'style',
      'object',
      'embed',
      'serviceworker',
      'report',
    ].map((dest) => [`the destination ${dest}`, { headers: { 'sec-fetch-dest': dest } }]),
  ),
};

async function wholeOf(response: Response): Promise<unknown> {
  return [response.status, [...response.headers], await response.text()];
}

async function browserWithSeal(calls: (keyof SealVault)[]): Promise<Browser> {
  const browser = new Browser(createSealHandler({ vault: recording(memoryVault(), calls) }));
  await browser.created(textRecord);
  calls.length = 0;
  return browser;
}

describe('a request from elsewhere', () => {
  for (const [from, parts] of Object.entries(foreign)) {
    it(`is refused before the vault is asked, with the same bytes with cookies and without: ${from}`, async () => {
      const calls: (keyof SealVault)[] = [];
      const browser = await browserWithSeal(calls);
      for (const seal of seals) {
        const body = seal === 'write' ? textRecord : undefined;
        const withCookies = await browser.send(seal, { ...parts, body });
        const without = await browser.send(seal, { ...parts, body, cookie: undefined });
        assert.equal(summary(withCookies), '403 forbidden');
        assert.deepEqual(await wholeOf(withCookies), await wholeOf(without));
      }
      assert.deepEqual(calls, []);
    });
  }

  it('gets no permission by a preflight', async () => {
    const headers = {
      seal: undefined,
      origin: 'https://phish.example',
      'sec-fetch-site': 'cross-site',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'seal',
    };
    const handler = createSealHandler({ vault: memoryVault() });
    const response = await handler(requestOf('read', { method: 'OPTIONS', headers }));
    assert.equal(summary(response), '403 forbidden');
    assert.ok(![...response.headers.keys()].some((name) => name.startsWith('access-control')));
  });

  it('is refused even if it names a port: a page on another port can only send its own', async () => {
    const headers = { origin: 'https://login.example:8443', 'seal-port': '9443' };
    const handler = createSealHandler({ vault: memoryVault() });
    assert.equal(summary(await handler(requestOf('read', { headers }))), '403 forbidden');
  });
});

/** What a page of this origin sends, through proxies and in engines of all kinds. */
const own: Readonly<Record<string, RequestParts>> = {
  'with everything': {},
  'from an engine without Sec-Fetch headers': {
    headers: { 'sec-fetch-site': undefined, 'sec-fetch-dest': undefined },
  },
  'without an origin': { headers: { origin: undefined } },
  'from a page without a referrer': { headers: { origin: 'null' } },
  'with the host in capitals': { headers: { host: 'LOGIN.example' } },
  'by a proxy that ends TLS': {
    address: ADDRESS.replace('https', 'http'),
    headers: { origin: 'https://login.example' },
  },
  'by a proxy that changes the address but keeps the host': {
    address: 'http://10.0.0.7:3000/seal',
    headers: { host: 'login.example', origin: 'https://login.example' },
  },
  'by a framework that knows the address, behind a proxy that changes the host': {
    headers: { host: '10.0.0.7:3000' },
  },
  'on another port, by a proxy that leaves the port out of the host': {
    headers: { origin: 'https://login.example:8443', 'seal-port': '8443' },
  },
  'by an IPv6 address': {
    address: 'http://[::1]:8000/seal',
    headers: { origin: 'http://[::1]:8000', host: '[::1]:8000', 'seal-port': '8000' },
  },
};

describe('a request of this origin', () => {
  for (const [how, parts] of Object.entries(own)) {
    it(`is answered: ${how}`, async () => {
      const handler = createSealHandler({ vault: memoryVault() });
      assert.equal(summary(await handler(requestOf('read', parts))), '204 no-token');
    });
  }
});

describe('the methods', () => {
  it('are not those that images, links and caches use', () => {
    assert.ok(!Object.values(keptMethods).some((method) => ['GET', 'HEAD'].includes(method)));
  });
});
