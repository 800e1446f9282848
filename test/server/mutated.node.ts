/** Thousands of requests that are nearly right: each gets a closed answer, and none loses a seal or leaves content in a log. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { SealLostError, createSealHandler, memoryVault } from '../../src/server/index.js';
import { keptStatuses } from '../../src/store/kept-protocol.js';
import { counted, volume } from '../support/volume.js';
import { damaged } from '../support/generated.js';
import { Browser, requestOf } from './support/browser.js';
import { otherRecord, pictureRecord, textRecord } from './support/records.js';

const CASES = volume({ sample: 300, full: 10_000 });

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'SEARCH'];

/** Any text that can stand in a header. */
const headerText = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
});

const orAny = (...likely: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...likely) }, headerText);

/** What a header can say instead. `TOKEN` and `REVISION` stand for those of a real record. */
const instead: Readonly<Record<string, fc.Arbitrary<string>>> = {
  seal: orAny(
    'read',
    'renew',
    'write',
    'remove',
    'READ',
    '',
    'read, read',
    'constructor',
    '__proto__',
  ),
  origin: orAny('null', 'https://phish.example', 'https://login.example:8443', 'https://'),
  host: orAny('', ':', '[', 'login.example:0', 'phish.example'),
  'sec-fetch-site': orAny('cross-site', 'same-site', 'none'),
  'sec-fetch-dest': orAny('document', 'image'),
  'content-type': orAny('application/json;charset=x', 'text/plain', 'application/jsonp'),
  'content-length': orAny('72', '-1', '1e9', 'NaN', '99999999999999999999'),
  'if-match': orAny('REVISION', '*', '""', '"a"', 'REVISION, REVISION'),
  'if-none-match': orAny('*', 'REVISION'),
  'seal-port': orAny('', '443', '8443', '99999'),
  cookie: orAny(
    '',
    'TOKEN; TOKEN',
    'TOKENA',
    `${'a=b; '.repeat(2000)}TOKEN`,
    ';;=;',
    `TOKEN; __Host-Http-seal=${'A'.repeat(43)}`,
    `__Host-Http-seal=${'A'.repeat(43)}`,
  ),
};

const change = fc
  .constantFrom(...Object.keys(instead))
  .chain((name) => fc.tuple(fc.constant(name), instead[name] ?? headerText));

const right = fc.constantFrom(
  ...(
    [
      ['POST', { seal: 'read' }],
      ['POST', { seal: 'renew', 'if-match': 'REVISION' }],
      ['PUT', { seal: 'write', 'if-match': 'REVISION' }],
      ['PUT', { seal: 'write', 'if-none-match': '*' }],
      ['DELETE', { seal: 'remove' }],
    ] as const
  ).map(([method, headers]) => ({ method, headers: { ...headers, cookie: 'TOKEN' } })),
);

/** A right request with up to three changes of its headers, and sometimes another method. */
const nearlyRight = fc.record({
  request: right,
  changes: fc.oneof(fc.constant([]), fc.array(change, { minLength: 1, maxLength: 3 })),
  method: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...METHODS)),
});

const body = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(textRecord, otherRecord, pictureRecord) },
  damaged([textRecord, pictureRecord]),
  fc.uint8Array({ maxLength: 200 }),
  fc.json(),
);

const filled = (text: string, token: string, revision: string): string =>
  text.replaceAll('TOKEN', `__Host-Http-seal=${token}`).replaceAll('REVISION', revision);

const hasBody = (method: string): boolean => !['GET', 'HEAD'].includes(method);

/** The answers that even the sample gets: each is due to one request in twenty or more. */
const EXPECTED = ['record', 'written', 'renewed', 'removed', 'forbidden', 'wrong-method'];

const errors: unknown[] = [];
const handler = createSealHandler({
  vault: memoryVault({ records: Infinity, bytes: Infinity }),
  onError: (error) => errors.push(error),
  creates: { atOnce: Infinity, perSecond: 0 },
});

type Content = string | Uint8Array<ArrayBuffer>;

interface Mutated {
  request: { method: string; headers: object };
  changes: readonly [string, string][];
  method: string | null;
}

async function send(
  browser: Browser,
  { request, changes, method }: Mutated,
  content: Content,
): Promise<Response> {
  const revision = await browser.created(textRecord);
  const token = String(browser.token);
  const texts = [...Object.entries(request.headers), ...changes] as [string, string][];
  const headers = texts.map(([name, text]) => [name, filled(text, token, revision)]);
  const used = method ?? request.method;
  return handler(
    requestOf('read', {
      method: used,
      headers: { 'content-type': 'application/json', ...(Object.fromEntries(headers) as object) },
      body: hasBody(used) ? content : undefined,
    }),
  );
}

async function check(response: Response): Promise<void> {
  const seal = String(response.headers.get('seal'));
  assert.equal(response.status, (keptStatuses as Record<string, number>)[seal]);
  const text = await response.text();
  assert.ok(text === '' || (seal === 'record' && text === textRecord));
}

/** Only a removal or a write ends the record that the browser had before. */
async function checkKept(browser: Browser, { headers }: Response): Promise<void> {
  if (['removed', 'written'].includes(String(headers.get('seal')))) return;
  assert.equal(await (await browser.read()).text(), textRecord);
}

/** A lost record, or an empty body whose headers state more: as if something had read it before the handler. */
const isExpected = (error: unknown, { length }: { readonly length: number }): boolean =>
  error instanceof SealLostError ||
  (length === 0 && error instanceof Error && error.message.startsWith('Something read the body'));

const LOGS = ['log', 'warn', 'error', 'info', 'debug'] as const;

/** Sends a request from a browser with a seal, checks what became of both, and returns the code of the answer. */
async function checkedAnswer(mutated: Mutated, content: Content): Promise<string> {
  const browser = new Browser(handler);
  const response = await send(browser, mutated, content);
  assert.ok(errors.splice(0).every((error) => isExpected(error, content)));
  await check(response);
  await checkKept(browser, response);
  return String(response.headers.get('seal'));
}

describe(`${counted(CASES)} requests that are nearly right`, () => {
  it('get closed answers without a stack, lose no seal, and log nothing of a seal or token', async (t) => {
    const logs = LOGS.map((name) => t.mock.method(console, name, () => undefined));
    const answers = new Set<string>();
    const property = fc.asyncProperty(nearlyRight, body, async (mutated, content) => {
      answers.add(await checkedAnswer(mutated, content));
    });
    await fc.assert(property, { numRuns: CASES });
    const counts = logs.map((log) => log.mock.callCount());
    assert.deepEqual(counts, [0, 0, 0, 0, 0]);
    for (const seal of EXPECTED) assert.ok(answers.has(seal), seal);
  });
});
