import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSealHandler, forgetSeal, memoryVault } from '../../src/server/index.js';
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

  it('rejects if the vault fails, so that the site can try again', async () => {
    const vault = interrupted(memoryVault(), () => Promise.reject(new Error('down')));
    const cookie = `__Host-Http-seal=${'A'.repeat(43)}`;
    await assert.rejects(forgetSeal(request('https://login.example/', { cookie }), vault), /down/);
  });
});
