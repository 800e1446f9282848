import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type SealVault,
  createSealHandler,
  forgetSeal,
  memoryVault,
} from '../../src/server/index.js';
import { keysOf } from '../../src/server/token.js';
import { Browser, summary } from './support/browser.js';
import { textRecord } from './support/records.js';
import { OwnedVault, interrupted } from './support/recording-vault.js';

const request = (address: string, headers: Record<string, string>): Request =>
  new Request(address, { method: 'POST', headers });

describe('forgetSeal', () => {
  it('deletes the record and both cookies of the browser', async () => {
    const vault = new OwnedVault();
    const browser = new Browser(createSealHandler({ vault }));
    await browser.created(textRecord);
    const { cookie } = browser;
    const headers = await forgetSeal(
      request('https://login.example/close', { cookie: String(cookie) }),
      vault,
    );
    browser.take(new Response(null, { headers }));
    assert.equal(vault.entries.size, 0);
    assert.equal(browser.cookie, undefined);
    assert.equal(summary(await browser.ask('read', { cookie })), '204 unknown');
  });

  it('clears the cookies of a browser that has no seal', async () => {
    const headers = await forgetSeal(request('https://login.example/close', {}), memoryVault());
    assert.equal(headers.getSetCookie().length, 2);
  });

  const ports = {
    'of the address': request('http://localhost:8000/close', {}),
    'of the page, behind a proxy': request('http://10.0.0.7/close', {
      origin: 'http://localhost:8000',
    }),
    'that the page sent': request('http://10.0.0.7/close', { 'seal-port': '8000', origin: 'null' }),
  };
  for (const [what, asked] of Object.entries(ports)) {
    it(`clears the cookies of the port ${what}`, async () => {
      const [token, trace] = (await forgetSeal(asked, memoryVault())).getSetCookie();
      assert.match(String(token), /^__Host-Http-seal-8000=;/);
      assert.match(String(trace), /^__Host-seal-made-8000=;/);
    });
  }

  const inside = 'http://127.0.0.1:3000/close';
  const [first, second] = ['A'.repeat(43), `${'A'.repeat(42)}E`];
  const plain = `__Host-Http-seal=${first}`;
  const onPort = `__Host-Http-seal-8443=${second}`;
  /** The headers that reach a server behind a proxy, and which of the two cookies of the host are cleared. */
  const rows: readonly [string, Record<string, string>, string][] = [
    ['the host', { host: 'a.example', cookie: plain }, ''],
    ['the host, of two cookies', { host: 'a.example', cookie: `${onPort}; ${plain}` }, ''],
    ['the host’s port', { host: 'a.example:8443', cookie: `${plain}; ${onPort}` }, '8443'],
    ['the host’s port, without a cookie', { host: 'a.example:8443' }, '8443'],
    ['the cookie, if the host lost its port', { host: 'a.example', cookie: onPort }, '8443'],
    [
      'the cookie, if the host states the protocol’s own',
      { host: 'a.example:443', cookie: plain },
      '',
    ],
    ['the cookie, if the host is the server’s', { host: '127.0.0.1:3000', cookie: plain }, ''],
    ['the cookie, if no host came', { cookie: plain }, ''],
    ['the cookie, if the host is none', { host: 'a b', cookie: onPort }, '8443'],
    ['the cookie that is a token', { cookie: `__Host-Http-seal=none; ${onPort}` }, '8443'],
    ['the address, if no cookie is alone', { cookie: `${plain}; ${onPort}` }, '3000'],
    [
      'the origin, not the host',
      { origin: 'https://a.example:8443', host: 'a.example', cookie: plain },
      '8443',
    ],
    [
      'the origin, though another cookie is alone',
      { origin: 'https://a.example', cookie: onPort },
      '',
    ],
    ['the host, if the origin is none', { origin: 'null', host: 'a.example', cookie: plain }, ''],
    [
      'the page, not the origin',
      { 'seal-port': '8443', origin: 'https://a.example', cookie: plain },
      '8443',
    ],
    [
      'the origin, if the page’s port is none',
      { 'seal-port': '8443; x', origin: 'https://a.example:1' },
      '1',
    ],
  ];
  for (const [what, headers, port] of rows) {
    it(`takes the port from ${what}`, async () => {
      const deleted: string[] = [];
      const vault = memoryVault();
      vault.delete = (key) => Promise.resolve(void deleted.push(key));
      const [token, trace] = (await forgetSeal(request(inside, headers), vault)).getSetCookie();
      const ending = port && `-${port}`;
      assert.ok(token?.startsWith(`__Host-Http-seal${ending}=;`), token);
      assert.ok(trace?.startsWith(`__Host-seal-made${ending}=;`), trace);
      const sent = new RegExp(`__Host-Http-seal${ending}=([A-Z]{43})`).exec(headers.cookie ?? '');
      const expected = sent ? [(await keysOf(String(sent[1]))).lookup] : [];
      assert.deepEqual(deleted, expected);
    });
  }

  it('needs a vault, also if no cookie came', async () => {
    const none = undefined as unknown as SealVault;
    await assert.rejects(forgetSeal(request('https://login.example/', {}), none), TypeError);
  });

  it('rejects if the vault fails, so that the site can try again', async () => {
    const vault = interrupted(memoryVault(), () => Promise.reject(new Error('down')));
    const cookie = `__Host-Http-seal=${'A'.repeat(43)}`;
    await assert.rejects(forgetSeal(request('https://login.example/', { cookie }), vault), /down/);
  });
});
