/** Adapters, proxies and frameworks that lose one of the two cookies, or both, on their way to the browser. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Seal } from '../../src/seal/seal.js';
import { createSealHandler, memoryVault } from '../../src/server/index.js';
import { KeptStore } from '../../src/store/kept/kept-store.js';
import { type Network, openBrowser } from './support/browser.js';
import { whenSettled } from './support/when-settled.js';

const seal: Seal = { kind: 'text', lines: ['blue', 'whale'], colour: 'teal' };

const losses: Readonly<Record<string, (cookies: readonly string[]) => readonly string[]>> = {
  'the first cookie': (cookies) => cookies.slice(1),
  'the second cookie': (cookies) => cookies.slice(0, 1),
  'the token': (cookies) => cookies.filter((cookie) => !cookie.startsWith('__Host-Http-seal')),
  'the trace': (cookies) => cookies.filter((cookie) => !cookie.startsWith('__Host-seal-made')),
  'the second of two that are joined': (cookies) => [cookies.join(', ')],
  'both cookies': () => [],
};

/** A network that counts the requests and changes the cookies of each response. */
function lossy(change: (cookies: readonly string[]) => readonly string[]): {
  network: Network;
  kinds: string[];
} {
  const kinds: string[] = [];
  const network: Network = async (request, ask) => {
    kinds.push(String(request.headers.get('seal')));
    const response = await ask();
    const cookies = change(response.headers.getSetCookie());
    response.headers.delete('set-cookie');
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
    return response;
  };
  return { network, kinds };
}

describe('a response that loses', () => {
  for (const [what, change] of Object.entries(losses))
    it(`${what} keeps no seal, and the server is not asked again`, async () => {
      const { network, kinds } = lossy(change);
      openBrowser(createSealHandler({ vault: memoryVault() }), network);
      assert.deepEqual(await new KeptStore().save(seal), {});
      assert.deepEqual(kinds.splice(0), ['write', 'renew']);
      new KeptStore().load();
      await whenSettled();
      assert.deepEqual(kinds, []);
    });

  it('nothing keeps the seal', async () => {
    const { network } = lossy((cookies) => cookies);
    openBrowser(createSealHandler({ vault: memoryVault() }), network);
    assert.deepEqual(await new KeptStore().save(seal), { keptBySite: true });
  });
});
