import { expect } from '@open-wc/testing';
import { KeptClient } from '../../../src/store/kept/kept-client.js';
import type { KeptRequest } from '../../../src/store/kept-protocol.js';
import { redefine, replace, restoreAll } from '../../support/replace.js';

/** What the page asks `fetch` for. */
type Sent = Pick<RequestInit, 'cache' | 'credentials' | 'keepalive' | 'method' | 'redirect'> & {
  readonly address: string;
};

/** Records each request, and answers with this response. */
function recordFetch(respond: () => Promise<Response>): readonly Sent[] {
  const sent: Sent[] = [];
  replace(globalThis, 'fetch', (address: string, init: RequestInit) => {
    const { cache, credentials, keepalive, method, redirect } = init;
    sent.push({ address, cache, credentials, keepalive, method, redirect });
    return respond();
  });
  return sent;
}

const removed = (): Promise<Response> =>
  Promise.resolve(new Response(null, { status: 204, headers: { Seal: 'removed' } }));

afterEach(restoreAll);

describe('a request to the site’s server', () => {
  for (const [kind, method] of Object.entries({
    read: 'POST',
    renew: 'POST',
    write: 'PUT',
    remove: 'DELETE',
  }))
    it(`is not cached, follows no redirect, and stays on this origin: ${kind}`, async () => {
      const sent = recordFetch(removed);
      await new KeptClient().ask(kind as KeptRequest);
      expect(sent).to.deep.equal([
        {
          address: `${location.origin}/.well-known/signin-seal`,
          cache: 'no-store',
          credentials: 'same-origin',
          // Only a renewal must reach the server even if the page is left.
          keepalive: kind === 'renew',
          method,
          redirect: 'error',
        },
      ]);
    });

  it('is not made by a page that the browser only prerenders', async () => {
    const sent = recordFetch(removed);
    redefine(Document.prototype, 'prerendering', { get: () => true });
    const reply = await new KeptClient().ask('read');
    expect([reply.seal, sent]).to.deep.equal(['unreachable', []]);
  });

  it('passes its address as a string, because pages that wrap `fetch` often read it as one', async () => {
    replace(globalThis, 'fetch', (address: string) =>
      address.startsWith('https:') ? removed() : Promise.reject(new Error('No address')),
    );
    expect((await new KeptClient().ask('remove')).seal).to.equal('removed');
  });
});

describe('an answer', () => {
  for (const [kind, seconds] of [
    ['read', 5],
    ['renew', 5],
    ['remove', 5],
    ['write', 12],
  ] as const)
    it(`to ${kind} is waited for ${String(seconds)} s`, async () => {
      const waits: unknown[] = [];
      const { setTimeout } = globalThis;
      replace(globalThis, 'setTimeout', (act: () => void, ms: number) => {
        waits.push(ms);
        return setTimeout(act, 0);
      });
      recordFetch(() => new Promise(() => undefined));
      expect((await new KeptClient().ask(kind)).seal).to.equal('unreachable');
      expect(waits).to.deep.equal([seconds * 1000]);
    });
});
