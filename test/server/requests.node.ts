/** Every line of the protocol's table. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SealVault, createSealHandler, memoryVault } from '../../src/server/index.js';
import { Browser, requestOf, summary } from './support/browser.js';
import { otherRecord, pictureRecord, textRecord } from './support/records.js';

const open = (vault: SealVault = memoryVault()): Browser =>
  new Browser(createSealHandler({ vault }));

async function answerTo(...given: Parameters<typeof requestOf>): Promise<Response> {
  return createSealHandler({ vault: memoryVault() })(requestOf(...given));
}

describe('read', () => {
  for (const [kind, record] of Object.entries({ textRecord, pictureRecord })) {
    it(`returns the ${kind} byte for byte, with its revision`, async () => {
      const browser = open();
      const revision = await browser.created(record);
      const response = await browser.read();
      assert.equal(summary(response), '200 record');
      assert.equal(response.headers.get('etag'), revision);
      assert.equal(response.headers.get('content-type'), 'application/json');
      assert.equal(await response.text(), record);
    });
  }

  it('says that there is no token', async () => {
    assert.equal(summary(await open().read()), '204 no-token');
  });

  it('says that the record of a token is gone', async () => {
    const vault = memoryVault();
    const browser = open(vault);
    await browser.created(textRecord);
    const other = new Browser(createSealHandler({ vault: memoryVault() }));
    other.plant('__Host-Http-seal', String(browser.token));
    assert.equal(summary(await other.read()), '204 unknown');
  });

  it('sets no cookie', async () => {
    const browser = open();
    await browser.created(textRecord);
    assert.deepEqual((await browser.read()).headers.getSetCookie(), []);
  });
});

describe('renew', () => {
  it('renews the cookies and keeps token and revision', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    const token = browser.token;
    const response = await browser.renew(revision);
    assert.equal(summary(response), '204 renewed');
    assert.equal(response.headers.getSetCookie().length, 2);
    assert.deepEqual([browser.token, response.headers.get('etag')], [token, revision]);
  });

  it('takes a revision as a compressing proxy changes it', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    for (const changed of [`W/${revision}`, revision.replace(/"$/, '-gzip"')])
      assert.equal(summary(await browser.renew(changed)), '204 renewed');
  });

  it('says which revision is there if it is another, and renews nothing', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    const response = await browser.renew('"another"');
    assert.equal(summary(response), '412 changed');
    assert.equal(response.headers.get('etag'), revision);
    assert.deepEqual(response.headers.getSetCookie(), []);
  });

  it('says that the record, or the token, is gone', async () => {
    const browser = open();
    assert.equal(summary(await browser.renew('"any"')), '204 no-token');
    browser.plant('__Host-Http-seal', 'A'.repeat(43));
    assert.equal(summary(await browser.renew('"any"')), '204 unknown');
  });
});

describe('write', () => {
  it('sets both cookies for 400 days', async () => {
    const response = await open().create(textRecord);
    assert.equal(summary(response), '204 written');
    assert.match(String(response.headers.get('etag')), /^"\w{1,64}"$/);
    const [token, trace] = response.headers.getSetCookie();
    const attributes = 'Secure; SameSite=Strict; Path=/';
    assert.match(
      String(token),
      new RegExp(`^__Host-Http-seal=[\\w-]{43}; ${attributes}; HttpOnly; Max-Age=34560000$`),
    );
    assert.equal(trace, `__Host-seal-made=1; ${attributes}; Max-Age=34560000`);
  });

  it('makes a new token each time, and the old one finds nothing', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    const old = browser.cookie;
    assert.equal(summary(await browser.replace(otherRecord, revision)), '204 written');
    assert.equal(await (await browser.read()).text(), otherRecord);
    assert.notEqual(browser.cookie, old);
    assert.equal(summary(await browser.ask('read', { cookie: old })), '204 unknown');
  });

  it('replaces no other revision, and says which is there', async () => {
    const browser = open();
    const revision = await browser.created(textRecord);
    for (const refused of [
      await browser.create(otherRecord),
      await browser.replace(otherRecord, '"x"'),
    ]) {
      assert.equal(summary(refused), '412 changed');
      assert.equal(refused.headers.get('etag'), revision);
    }
    assert.equal(await (await browser.read()).text(), textRecord);
  });

  it('replaces nothing without a token, or after a removal', async () => {
    const browser = open();
    assert.equal(summary(await browser.replace(textRecord, '"x"')), '412 changed');
    const revision = await browser.created(textRecord);
    const { cookie } = browser;
    await browser.remove();
    const late = await browser.ask('write', {
      cookie,
      body: textRecord,
      headers: { 'if-match': revision },
    });
    assert.equal(summary(late), '412 changed');
  });

  it('creates for a token whose record is gone', async () => {
    const browser = open();
    browser.plant('__Host-Http-seal', 'A'.repeat(43));
    assert.equal(summary(await browser.create(textRecord)), '204 written');
    assert.notEqual(browser.token, 'A'.repeat(43));
  });
});

describe('remove', () => {
  it('clears both cookies and the record', async () => {
    const browser = open();
    await browser.created(textRecord);
    const { cookie } = browser;
    assert.equal(summary(await browser.remove()), '204 removed');
    assert.equal(browser.cookie, undefined);
    assert.equal(summary(await browser.ask('read', { cookie })), '204 unknown');
  });

  it('clears the cookies if there is nothing to remove', async () => {
    const response = await open().remove();
    assert.equal(summary(response), '204 removed');
    const cleared = response.headers.getSetCookie().map((cookie) => cookie.split('; ').at(-1));
    assert.deepEqual(cleared, ['Max-Age=0', 'Max-Age=0']);
  });
});

const CREATE = { 'if-none-match': '*' };

/** What makes no sense, and how it is refused. */
const refusals: readonly [string, string, Parameters<typeof requestOf>][] = [
  ['400 bad-request', 'an unknown Seal', ['read', { headers: { seal: 'show' } }]],
  [
    '400 bad-request',
    'a property of objects as Seal',
    ['read', { headers: { seal: 'constructor' } }],
  ],
  ['400 bad-request', 'a read by PUT', ['read', { method: 'PUT' }]],
  ['400 bad-request', 'a write by POST', ['write', { method: 'POST', headers: CREATE }]],
  ['400 bad-request', 'a write without a precondition', ['write', { body: textRecord }]],
  ['400 bad-request', 'a write with two', ['write', { headers: { ...CREATE, 'if-match': '"a"' } }]],
  ['400 bad-request', 'a write for any revision', ['write', { headers: { 'if-match': '*' } }]],
  ['400 bad-request', 'a renewal without a revision', ['renew']],
  ['400 bad-request', 'a renewal of several', ['renew', { headers: { 'if-match': '"a", "b"' } }]],
  ['400 bad-request', 'a renewal of nothing', ['renew', { headers: CREATE }]],
  [
    '413 too-large',
    'a body of 98,305 bytes',
    ['write', { headers: CREATE, body: 'a'.repeat(98_305) }],
  ],
  [
    '413 too-large',
    'a stated length above that',
    ['write', { headers: { ...CREATE, 'content-length': '98305' }, body: '{}' }],
  ],
  [
    '415 not-json',
    'another type',
    ['write', { headers: { ...CREATE, 'content-type': 'text/plain' }, body: textRecord }],
  ],
  [
    '415 not-json',
    'no type',
    ['write', { headers: { ...CREATE, 'content-type': undefined }, body: new Uint8Array(2) }],
  ],
  [
    '415 not-json',
    'a compressed body',
    ['write', { headers: { ...CREATE, 'content-encoding': 'gzip' }, body: textRecord }],
  ],
  ['422 newer-version', 'a newer record', ['write', { headers: CREATE, body: '{"version":2}' }]],
];

const unreadable: Readonly<Record<string, BodyInit | undefined>> = {
  nothing: undefined,
  'no JSON': 'seal',
  'a removed seal': '{"version":1,"seal":null}',
  'a text seal without text': textRecord.replace(/\[.*\]/, '[]'),
  'a byte order mark': `\uFEFF${textRecord}`,
  'broken UTF-8': Uint8Array.of(0x22, 0xff, 0x22),
  'half a record': textRecord.slice(0, -1),
  'a body of 98,304 bytes': ' '.repeat(98_304),
};

describe('a malformed request', () => {
  for (const [expected, what, given] of refusals) {
    it(`is answered ${expected}: ${what}`, async () => {
      assert.equal(summary(await answerTo(...given)), expected);
    });
  }

  for (const [what, body] of Object.entries(unreadable)) {
    it(`is answered 422 unreadable: ${what}`, async () => {
      const headers = { ...CREATE, 'content-type': 'application/json; charset=utf-8' };
      assert.equal(summary(await answerTo('write', { headers, body })), '422 unreadable');
    });
  }

  for (const method of ['GET', 'HEAD', 'OPTIONS', 'PATCH', 'PROPFIND']) {
    it(`is answered 405 with the allowed methods: ${method}`, async () => {
      const response = await answerTo('read', { method });
      assert.equal(summary(response), '405 wrong-method');
      assert.equal(response.headers.get('allow'), 'POST, PUT, DELETE');
    });
  }
});

describe('the port', () => {
  it('ends both cookies’ names, so that two ports of a host have two seals', async () => {
    const handler = createSealHandler({ vault: memoryVault() });
    const browser = new Browser(handler, '8443');
    await browser.created(textRecord);
    assert.match(
      String(browser.cookie),
      /^__Host-Http-seal-8443=[\w-]{43}; __Host-seal-made-8443=1$/,
    );
    assert.equal(summary(await browser.read()), '200 record');
    assert.equal(summary(await browser.remove()), '204 removed');
    assert.equal(browser.cookie, undefined);
  });

  for (const port of ['0', '08443', '65536', 'http', '84 43', '8443, 8443', '1e3']) {
    it(`is refused: ${port}`, async () => {
      const headers = { 'seal-port': port, origin: undefined };
      assert.equal(summary(await answerTo('read', { headers })), '400 bad-request');
    });
  }
});

const HEADERS = {
  'cache-control': 'private, no-store',
  vary: 'Cookie',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

const broken: SealVault = {
  get: () => Promise.reject(new Error('down')),
  put: () => Promise.reject(new Error('down')),
  touch: () => Promise.reject(new Error('down')),
  delete: () => Promise.reject(new Error('down')),
};

type Given = readonly [string, SealVault, Parameters<typeof requestOf>];

const every: readonly Given[] = [
  ...refusals.map(([, what, given]): Given => [what, memoryVault(), given]),
  ['204', memoryVault(), ['read']],
  ['204', memoryVault(), ['remove']],
  ['204', memoryVault(), ['write', { headers: CREATE, body: textRecord }]],
  ['403', memoryVault(), ['read', { headers: { origin: 'https://phish.example' } }]],
  ['405', memoryVault(), ['read', { method: 'GET' }]],
  ['503', broken, ['remove', { cookie: `__Host-Http-seal=${'A'.repeat(43)}` }]],
];

describe('every response', () => {
  for (const [status, vault, given] of every) {
    it(`has the same headers, says that it is the handler’s, and allows no other origin: ${status}`, async () => {
      const { headers } = await createSealHandler({ vault })(requestOf(...given));
      for (const [name, value] of Object.entries(HEADERS)) assert.equal(headers.get(name), value);
      assert.ok(headers.has('seal'));
      assert.ok(![...headers.keys()].some((name) => name.startsWith('access-control')));
    });
  }
});
