import { expect } from '@open-wc/testing';
import { type KeptAnswer, keptStatuses } from '../../../src/store/kept-protocol.js';
import { KeptStore } from '../../../src/store/kept/kept-store.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { clearStorage, plantTrace } from '../../support/storage.js';
import { whenSettled } from '../../support/kept.js';

const NEWER = '{"version":2,"seal":{}}';

const answer = (seal: KeptAnswer, body: string | null = null): Response =>
  new Response(body, { status: keptStatuses[seal], headers: { Seal: seal, ETag: '"b"' } });

interface Server {
  record: string;
  readonly kinds: string[];
  /** What it answers a read with, instead of the record. */
  reads?: () => Promise<Response>;
}

/** A server that has a newer version's record, at revision b, and lets only that revision be replaced. */
function newerServer(): Server {
  const server: Server = { record: NEWER, kinds: [] };
  replace(
    globalThis,
    'fetch',
    (_: string, { headers, body }: { headers: Headers; body: string }) => {
      const kind = String(headers.get('Seal'));
      server.kinds.push(kind);
      if (kind === 'read')
        return server.reads?.() ?? Promise.resolve(answer('record', server.record));
      if (kind === 'renew') return Promise.resolve(answer('renewed'));
      if (headers.get('If-Match') !== '"b"') return Promise.resolve(answer('changed'));
      server.record = body;
      return Promise.resolve(answer('written'));
    },
  );
  return server;
}

describe('a newer version’s seal at the server, of which the page knows nothing', () => {
  beforeEach(async () => {
    await clearStorage();
    plantTrace();
  });

  afterEach(() => {
    restoreAll();
    return clearStorage();
  });

  it('is not replaced by a save before the first load', async () => {
    const server = newerServer();
    expect(await new KeptStore().save(textSeal)).to.deep.equal({});
    await whenSettled();
    expect(server.record).to.equal(NEWER);
  });

  for (const [how, reads] of [
    ['with an error', () => Promise.resolve(new Response(null, { status: 503 }))],
    ['with too many requests', () => Promise.resolve(new Response(null, { status: 429 }))],
    ['not at all', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)
    it(`is not replaced if the server answers a read ${how}`, async () => {
      const server = newerServer();
      server.reads = reads;
      expect(await new KeptStore().save(textSeal)).to.deep.equal({});
      await whenSettled();
      expect(server.record).to.equal(NEWER);
    });

  it('is not replaced at the next visits, which ask for nothing', async () => {
    const server = newerServer();
    await new KeptStore().save(textSeal);
    await whenSettled();
    server.kinds.splice(0);
    expect(new KeptStore().load()).to.deep.equal({ state: 'shown', seal: textSeal });
    await whenSettled();
    expect([server.record, server.kinds]).to.deep.equal([NEWER, []]);
  });
});
