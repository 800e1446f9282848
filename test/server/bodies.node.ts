/** Bodies that never end, arrive slowly, or are of another length than they say. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { createSealHandler, memoryVault } from '../../src/server/index.js';
import { Browser, requestOf, summary } from './support/browser.js';
import { otherRecord, textRecord } from './support/records.js';
import { type TestServer, serve } from './support/serve.js';

const BODY_MS = 10_000;
const bytes = new TextEncoder().encode(textRecord);
const otherBytes = new TextEncoder().encode(otherRecord);
const headers = { 'if-none-match': '*', 'content-type': 'application/json' };

async function answerTo(body: ReadableStream, more: Record<string, string> = {}): Promise<string> {
  const handler = createSealHandler({ vault: memoryVault() });
  return summary(await handler(requestOf('write', { body, headers: { ...headers, ...more } })));
}

const endless = (): ReadableStream =>
  new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1024));
    },
  });

const broken = (): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(otherBytes);
    },
    pull(controller) {
      controller.error(new Error('The connection was closed'));
    },
  });

const whole = (): ReadableStream => new Blob([otherBytes]).stream();

/** Bodies that are refused, each with the length that it states. */
const refused: readonly [string, () => ReadableStream, string | undefined][] = [
  ['without an end', endless, undefined],
  ['broken off', broken, undefined],
  ['shorter than it says', whole, String(otherBytes.length + 1)],
  ['longer than it says', whole, '1'],
  ['of no length', whole, 'many'],
];

describe('a body', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it('may arrive byte by byte', async () => {
    let at = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += 1)));
        else controller.close();
      },
    });
    assert.equal(await answerTo(body), '204 written');
  });

  it('that arrives byte by byte for too long is refused, and its stream canceled', async () => {
    const canceled = mock.fn();
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(Uint8Array.of(32));
        mock.timers.tick(BODY_MS / 10);
      },
      cancel: canceled,
    });
    assert.equal(await answerTo(body), '408 too-slow');
    assert.equal(canceled.mock.callCount(), 1);
  });

  it('that stops arriving is refused after ten seconds', async () => {
    const body = new ReadableStream({ pull: () => new Promise<void>(() => undefined) });
    const answer = answerTo(body);
    // Until the handler waits for the body.
    await setImmediate();
    mock.timers.tick(BODY_MS);
    assert.equal(await answer, '408 too-slow');
  });

  it('without an end is refused once it is too large, whatever length it states', async () => {
    let sent = 0;
    const endless = (): ReadableStream =>
      new ReadableStream({
        pull(controller) {
          sent += 1024;
          controller.enqueue(new Uint8Array(1024));
        },
      });
    assert.equal(await answerTo(endless()), '413 too-large');
    assert.equal(await answerTo(endless(), { 'content-length': '100' }), '413 too-large');
    assert.ok(sent < 2 * 110_000);
  });

  for (const length of [bytes.length - 1, bytes.length + 1, 0, -1, 'many']) {
    it(`of another length than it says is not taken for a record: ${length}`, async () => {
      const body = new Blob([bytes]).stream();
      assert.equal(await answerTo(body, { 'content-length': String(length) }), '400 bad-request');
    });
  }

  it('that breaks off is not taken for a record', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes);
      },
      pull(controller) {
        controller.error(new Error('The connection was closed'));
      },
    });
    assert.equal(await answerTo(body), '400 bad-request');
  });

  for (const [what, bodyOf, length] of refused)
    it(`that is refused leaves the record that it would replace, and logs nothing: ${what}`, async () => {
      const logs = [mock.method(console, 'error'), mock.method(console, 'warn')];
      const onError = mock.fn();
      const browser = new Browser(createSealHandler({ vault: memoryVault(), onError }));
      const ifMatch = await browser.created(textRecord);
      const more = { 'if-match': ifMatch, 'content-length': length };
      const response = await browser.ask('write', { body: bodyOf(), headers: more });
      assert.ok(response.status >= 400 && response.status < 500);
      assert.equal(await (await browser.read()).text(), textRecord);
      for (const log of [...logs, onError]) assert.equal(log.mock.callCount(), 0);
    });

  it('that was read before is reported, because that is a mistake of the site', async () => {
    const errors: string[] = [];
    const onError = (error: unknown): void => void errors.push(String(error));
    const request = requestOf('write', { body: textRecord, headers });
    await request.text();
    const response = await createSealHandler({ vault: memoryVault(), onError })(request);
    assert.equal(summary(response), '503 unavailable');
    assert.match(String(errors), /Mount the handler before body parsers/);
  });

  for (const stated of [{ 'content-length': '90' }, { 'transfer-encoding': 'chunked' }]) {
    it(`that a parser has emptied is reported, and is no record: ${Object.keys(stated).join()}`, async () => {
      const errors: string[] = [];
      const onError = (error: unknown): void => void errors.push(String(error));
      const body = new Blob([]).stream();
      const request = requestOf('write', { body, headers: { ...headers, ...stated } });
      const response = await createSealHandler({ vault: memoryVault(), onError })(request);
      assert.equal(summary(response), '503 unavailable');
      assert.match(String(errors), /Mount the handler before body parsers/);
    });
  }
});

const lines = (server: TestServer, ...more: string[]): string =>
  [
    'PUT / HTTP/1.1',
    `Host: ${server.host}`,
    'Seal: write',
    'If-None-Match: *',
    'Content-Type: application/json',
    'Connection: close',
    ...more,
    '',
    '',
  ].join('\r\n');

describe('over a real connection', () => {
  /** What the server sends until it closes the connection. */
  async function exchange(server: TestServer, ...parts: (string | Uint8Array)[]): Promise<string> {
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    const answer = text(socket);
    for (const part of parts) socket.write(part);
    return answer;
  }

  it('a body in pieces is written', async () => {
    const server = await serve(createSealHandler({ vault: memoryVault() }));
    const head = lines(server, `Content-Length: ${bytes.length}`);
    const answer = await exchange(server, head, bytes.subarray(0, 9), bytes.subarray(9));
    await server.close();
    assert.match(answer, /^HTTP\/1\.1 204 .*Seal: written/is);
    assert.equal(answer.match(/^set-cookie:/gim)?.length, 2);
  });

  it('a body that Express has parsed before is reported with what to do', async () => {
    const errors: string[] = [];
    const onError = (error: unknown): void => void errors.push(String(error));
    const handler = createSealHandler({ vault: memoryVault(), onError });
    const listener = getRequestListener((request) => handler(request));
    const server = express().use(express.json()).use(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'PUT',
      headers: { ...headers, seal: 'write' },
      body: textRecord,
    });
    server.close();
    assert.equal(summary(response), '503 unavailable');
    assert.match(String(errors), /Mount the handler before body parsers/);
  });

  it('a chunked body without an end is answered 413', async () => {
    const server = await serve(createSealHandler({ vault: memoryVault() }));
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const head = lines(server, 'Transfer-Encoding: chunked');
    const answer = await exchange(server, head, ...Array<string>(7).fill(chunk));
    await server.close();
    assert.match(answer, /^HTTP\/1\.1 413 .*Seal: too-large/is);
  });

  it('a stated length above the limit is answered 413 before the body comes', async () => {
    const server = await serve(createSealHandler({ vault: memoryVault() }));
    const answer = await exchange(server, lines(server, 'Content-Length: 5000000000'));
    await server.close();
    assert.match(answer, /^HTTP\/1\.1 413 .*Seal: too-large/is);
  });

  it('a connection that ends in the middle of the body writes nothing, and the server goes on', async () => {
    const vault = memoryVault({ records: 1 });
    const server = await serve(createSealHandler({ vault }));
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(lines(server, `Content-Length: ${bytes.length}`));
    socket.write(bytes.subarray(0, 9));
    socket.destroy();
    await once(socket, 'close');
    const answer = await exchange(server, lines(server, `Content-Length: ${bytes.length}`), bytes);
    await server.close();
    assert.match(answer, /^HTTP\/1\.1 204 /);
  });
});
