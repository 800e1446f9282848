/** What the site and the handler refuse, and what the site learns of failures. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { inspect } from 'node:util';
import {
  type SealHandlerOptions,
  SealLostError,
  type SealVault,
  SealVaultFullError,
  createSealHandler,
  memoryVault,
} from '../../src/server/index.js';
import { Browser, requestOf, summary } from './support/browser.js';
import { otherRecord, pictureRecord, textRecord } from './support/records.js';
import { interrupted, recording } from './support/recording-vault.js';

const open = (options: Partial<SealHandlerOptions>): Browser =>
  new Browser(createSealHandler({ vault: memoryVault(), ...options }));

/** Never answers, and lets the two seconds pass that an answer may take. */
function neverAnswer(): Promise<never> {
  queueMicrotask(() => {
    mock.timers.tick(2000);
  });
  return new Promise(() => undefined);
}

describe('the budget for new records', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['Date'], now: 0 });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  async function flood(browser: Browser, count: number): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (let made = 0; made < count; made += 1) {
      const answer = summary(
        await browser.ask('write', {
          cookie: undefined,
          body: textRecord,
          headers: { 'if-none-match': '*' },
        }),
      );
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    return counts;
  }

  it('is 100 at once, then 1 a second', async () => {
    const browser = open({});
    assert.deepEqual(await flood(browser, 150), {
      '204 written': 100,
      '429 too-many-requests': 50,
    });
    mock.timers.setTime(3000);
    assert.deepEqual(await flood(browser, 10), { '204 written': 3, '429 too-many-requests': 7 });
  });

  it('never grows above its size, not even if the clock is set back', async () => {
    const browser = open({ creates: { atOnce: 2, perSecond: 1 } });
    mock.timers.setTime(1_000_000);
    assert.equal((await flood(browser, 5))['204 written'], 2);
    mock.timers.reset();
    mock.timers.enable({ apis: ['Date'], now: 500_000 });
    assert.equal((await flood(browser, 5))['204 written'], undefined);
  });

  const careless: readonly [object, number][] = [
    [{}, 100],
    [{ atOnce: 2 }, 2],
    [{ perSecond: 0 }, 100],
    [{ atOnce: undefined, perSecond: undefined }, 100],
    [{ atOnce: 0, perSecond: Infinity }, 0],
    [{ atOnce: Infinity, perSecond: Infinity }, 120],
  ];
  for (const [creates, written] of careless)
    it(`takes the defaults for what is not set: ${inspect(creates)}`, async () => {
      const counts = await flood(open({ creates }), 120);
      assert.equal(counts['204 written'] ?? 0, written);
    });

  for (const limit of [NaN, -1, '2', null, {}])
    for (const name of ['atOnce', 'perSecond'])
      it(`refuses an invalid limit: ${name} ${inspect(limit)}`, () => {
        const options = { vault: memoryVault(), creates: { [name]: limit } };
        assert.throws(() => createSealHandler(options), {
          name: 'TypeError',
          message: new RegExp(`creates.${name}`),
        });
      });

  it('is full again a millisecond later if `perSecond` is infinite', async () => {
    const browser = open({ creates: { atOnce: 1, perSecond: Infinity } });
    for (const time of [1, 2, 3]) {
      mock.timers.setTime(time);
      assert.equal((await flood(browser, 2))['204 written'], 1);
    }
  });

  it('is not used by what changes a record, nor by what is refused', async () => {
    const browser = open({ creates: { atOnce: 1, perSecond: 0 } });
    assert.equal(summary(await browser.create('{}')), '422 unreadable');
    let revision = await browser.created(textRecord);
    for (let times = 0; times < 3; times += 1) {
      const response = await browser.replace(otherRecord, revision);
      assert.equal(summary(response), '204 written');
      revision = String(response.headers.get('etag'));
    }
    assert.equal(summary(await browser.renew(revision)), '204 renewed');
  });

  it('leaves the vault as it was', async () => {
    const calls: (keyof SealVault)[] = [];
    const vault = recording(memoryVault(), calls);
    const browser = open({ vault, creates: { atOnce: 0, perSecond: 0 } });
    assert.equal(summary(await browser.create(textRecord)), '429 too-many-requests');
    assert.deepEqual(calls, []);
  });
});

describe('createSealHandler', () => {
  const vault = memoryVault();
  const wrong: readonly [string, unknown, RegExp][] = [
    ['nothing', undefined, /`vault` has no get, put, touch, delete/],
    ['no vault', {}, /`vault` has no get, put, touch, delete/],
    ['null as vault', { vault: null }, /fileVault/],
    ['a vault that is a promise', { vault: Promise.resolve(memoryVault()) }, /`vault` has no get/],
    [
      'a vault without a method',
      { vault: { ...recording(vault, []), delete: 1 } },
      /has no delete/,
    ],
    ['`allow` that is false', { vault, allow: false }, /`allow` must be a function/],
    ['`allow` that is null', { vault, allow: null }, /`allow` must be a function/],
    ['`onError` that is text', { vault, onError: 'log' }, /`onError` must be/],
  ];
  for (const [what, options, message] of wrong)
    it(`refuses ${what}`, () => {
      const create = (): unknown => createSealHandler(options as SealHandlerOptions);
      assert.throws(create, { name: 'TypeError', message });
    });
});

/** The requests of `useEveryKind`: each one's method, and what `allow` calls it. */
const EVERY_KIND = [
  ['PUT', 'create'],
  ['PUT', 'write'],
  ['POST', 'renew'],
  ['POST', 'read'],
  ['DELETE', 'remove'],
];

async function useEveryKind(browser: Browser): Promise<void> {
  const revision = await browser.created(textRecord);
  const written = await browser.replace(otherRecord, revision);
  await browser.renew(String(written.headers.get('etag')));
  await browser.read();
  await browser.remove();
}

describe('`allow`', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  it('gets the request, its kind, and the context, for each kind', async () => {
    const asked: unknown[] = [];
    const allow = (request: Request, kind: string, context: unknown): boolean => {
      asked.push([request.method, kind, context]);
      return true;
    };
    const handler = createSealHandler({ vault: memoryVault(), allow });
    const context = { address: '192.0.2.1' };
    await useEveryKind(new Browser((request: Request) => handler(request, context)));
    assert.deepEqual(
      asked,
      EVERY_KIND.map((kind) => [...kind, context]),
    );
  });

  for (const allow of [() => false, () => Promise.resolve(false)]) {
    it('refuses before the body is read and the vault is asked', async () => {
      const calls: (keyof SealVault)[] = [];
      const handler = createSealHandler({ vault: recording(memoryVault(), calls), allow });
      const request = requestOf('write', { body: textRecord, headers: { 'if-none-match': '*' } });
      const response = await handler(request);
      assert.equal(summary(response), '429 too-many-requests');
      assert.deepEqual([request.bodyUsed, calls.length], [false, 0]);
      assert.deepEqual(response.headers.getSetCookie(), []);
    });
  }

  it('is not called for requests from elsewhere, or for malformed ones', async () => {
    const allow = mock.fn(() => true);
    const browser = open({ allow });
    await browser.ask('read', { headers: { 'sec-fetch-site': 'cross-site' } });
    await browser.ask('read', { headers: { seal: 'show' } });
    assert.equal(allow.mock.callCount(), 0);
  });

  const failure = new Error('limiter down');
  const failing: Readonly<Record<string, () => Promise<boolean>>> = {
    throws: () => {
      throw failure;
    },
    rejects: () => Promise.reject(failure),
  };
  for (const [fails, allow] of Object.entries(failing))
    it(`that ${fails} is a failure, which \`onError\` gets`, async () => {
      const onError = mock.fn<(error: unknown) => void>();
      assert.equal(summary(await open({ allow, onError }).read()), '503 unavailable');
      assert.equal(onError.mock.callCount(), 1);
      assert.equal(onError.mock.calls[0]?.arguments[0], failure);
    });

  it('that never answers is a failure after two seconds, which `onError` gets', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const errors: unknown[] = [];
    const browser = open({ allow: neverAnswer, onError: (error) => errors.push(error) });
    assert.equal(summary(await browser.read()), '503 unavailable');
    assert.deepEqual(errors.map(String), ['Error: Your `allow` took over 2 s.']);
  });
});

/** The methods of a vault, and a request that calls each. */
const calls = [
  ['get', 'read', undefined],
  ['put', 'write', otherRecord],
  ['touch', 'renew', undefined],
  ['delete', 'remove', undefined],
] as const;

/** A vault some of whose calls fail. */
const failingIf = (vault: SealVault, fails: (method: keyof SealVault) => boolean): SealVault =>
  interrupted(vault, (method) =>
    fails(method) ? Promise.reject(new Error('down')) : Promise.resolve(),
  );

describe('a vault that fails', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  for (const [failed, kind, body] of calls)
    it(`in ${failed} is answered 503, and neither seal nor cookies change`, async () => {
      const vault = memoryVault();
      const good = open({ vault });
      const headers = { 'if-match': await good.created(textRecord) };
      const errors: unknown[] = [];
      const bad = open({
        vault: failingIf(vault, (method) => method === failed),
        onError: (error, of) => errors.push([String(error), of]),
      });
      const response = await bad.ask(kind, { cookie: good.cookie, body, headers });
      assert.equal(summary(response), '503 unavailable');
      assert.deepEqual(errors[0], ['Error: down', kind]);
      assert.deepEqual(response.headers.getSetCookie(), []);
      assert.equal(await (await good.read()).text(), textRecord);
    });

  it('by never answering is answered after two seconds', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const vault = interrupted(memoryVault(), neverAnswer);
    const errors: unknown[] = [];
    const browser = open({ vault, onError: (error) => errors.push(error) });
    assert.equal(summary(await browser.create(textRecord)), '503 unavailable');
    assert.match(String(errors[0]), /took over 2 s/);
  });

  it('synchronously is answered 503, too', async () => {
    const throws = (): never => {
      throw new Error('down');
    };
    const vault = { get: throws, put: throws, touch: throws, delete: throws };
    assert.equal(summary(await open({ vault }).create(textRecord)), '503 unavailable');
  });

  it('after a new record was written leaves the old one whole and the new one deleted', async () => {
    const vault = memoryVault({ records: 3 });
    const good = open({ vault });
    const headers = { 'if-match': await good.created(textRecord) };
    let puts = 0;
    const isSecondPut = (method: string): boolean => method === 'put' && (puts += 1) % 2 === 0;
    const bad = open({ vault: failingIf(vault, isSecondPut) });
    for (let times = 0; times < 5; times += 1) {
      const parts = { cookie: good.cookie, body: otherRecord, headers };
      assert.equal(summary(await bad.ask('write', parts)), '503 unavailable');
    }
    assert.equal(await (await good.read()).text(), textRecord);
  });

  const badReports: Readonly<Record<string, () => unknown>> = {
    throws: () => {
      throw new Error('logger down');
    },
    rejects: () => Promise.reject(new Error('logger down')),
    'never ends': () => new Promise(() => undefined),
  };
  for (const [what, onError] of Object.entries(badReports))
    it(`is answered in the same way if \`onError\` ${what}`, async (t) => {
      const unhandled = mock.fn();
      process.on('unhandledRejection', unhandled);
      t.after(() => process.off('unhandledRejection', unhandled));
      const vault = failingIf(memoryVault(), () => true);
      assert.equal(summary(await open({ vault, onError }).create(textRecord)), '503 unavailable');
      // Node reports unhandled rejections once its microtasks are done.
      await setImmediate();
      assert.equal(unhandled.mock.callCount(), 0);
    });
});

describe('a record that the vault has lost', () => {
  for (const kind of ['read', 'renew'] as const) {
    it(`is reported at the next ${kind}`, async () => {
      const errors: unknown[] = [];
      const browser = open({ onError: (error, of) => errors.push(error, of) });
      browser.plant('__Host-Http-seal', 'A'.repeat(43));
      const headers = { 'if-match': '"any"' };
      assert.equal(summary(await browser.ask(kind, { headers })), '204 unknown');
      assert.ok(errors[0] instanceof SealLostError);
      assert.equal(errors[1], kind);
    });
  }
});

describe('memoryVault', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  it('refuses one record too many, and keeps the old ones', async () => {
    const browser = open({ vault: memoryVault({ records: 1 }) });
    await browser.created(textRecord);
    const other = await browser.send('write', {
      cookie: undefined,
      body: textRecord,
      headers: { 'if-none-match': '*' },
    });
    assert.equal(summary(other), '507 full');
    assert.equal(summary(await browser.read()), '200 record');
  });

  it('refuses values that would take too many bytes', async () => {
    const browser = open({ vault: memoryVault({ bytes: 50_000 }) });
    assert.equal(summary(await browser.create(pictureRecord)), '507 full');
    assert.equal(summary(await browser.create(textRecord)), '204 written');
  });

  it('has space again after a removal', async () => {
    const browser = open({ vault: memoryVault({ records: 1 }) });
    await browser.created(textRecord);
    await browser.remove();
    assert.equal(summary(await browser.create(textRecord)), '204 written');
  });

  it('has space again once records have expired', async () => {
    mock.timers.enable({ apis: ['Date'], now: 0 });
    const vault = memoryVault({ records: 1 });
    await vault.put('a'.repeat(64), Uint8Array.of(1), null, 10);
    await assert.rejects(vault.put('b'.repeat(64), Uint8Array.of(1), null, 10), SealVaultFullError);
    mock.timers.setTime(11_000);
    assert.ok(await vault.put('b'.repeat(64), Uint8Array.of(1), null, 10));
  });
});
