/** The handler on the runtimes beside Node, each with its own server. */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import {
  HOST,
  end,
  freePort,
  start,
  untilItAnswers,
} from '../../../scripts/browsers/processes.mjs';
import { bringRuntimes } from '../../../scripts/services/runtimes.mjs';
import { Browser, requestOf, summary } from '../support/browser.js';
import { otherRecord, pictureRecord, textRecord } from '../support/records.js';

/** How workerd is told what to serve. Source: its `workerd.capnp`. */
const configOf = (port: number): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "${HOST}:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "workerd.serve.js")],
  compatibilityDate = "2026-11-01"
);
`;

const options = {
  bun: ['run', 'bun.serve.js'],
  deno: ['run', '--allow-net', '--allow-env=PORT', '--no-config', 'deno.serve.js'],
  workerd: ['serve', 'workerd.capnp'],
} as const;

type Runtime = keyof typeof options;

const runtimes = Object.keys(options) as Runtime[];

/** What each runtime serves, in one file without built-in modules of Node. */
async function bundleInto(folder: string): Promise<void> {
  await build({
    entryPoints: runtimes.map((name) => `test/server/runtimes/${name}.serve.ts`),
    outdir: folder,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { 'signin-seal/server': './src/server/index.ts' },
    format: 'esm',
    tsconfigRaw: '{}',
  });
}

interface Server {
  readonly port: string;
  readonly send: (request: Request) => Promise<Response>;
}

/** Sends requests over real connections, as from a page of this server. */
function pageOf(port: string): Server {
  const origin = `http://${HOST}:${port}`;
  const send = async ({ method, headers, body }: Request): Promise<Response> => {
    headers.set('origin', origin);
    const bytes = body && (await new Response(body).arrayBuffer());
    return fetch(`${origin}/.well-known/signin-seal`, { method, headers, body: bytes });
  };
  return { port, send };
}

describe('the handler', () => {
  let [folder, programs] = ['', {} as Readonly<Record<Runtime, string>>];
  let server: ChildProcess | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signin-seal-runtimes-'));
    programs = bringRuntimes();
    await bundleInto(folder);
  });
  after(async () => {
    await end(server);
    await rm(folder, { recursive: true, force: true });
  });

  async function open(runtime: Runtime): Promise<Server> {
    await end(server);
    const port = await freePort();
    await writeFile(join(folder, 'workerd.capnp'), configOf(port));
    const env = { ...process.env, PORT: String(port) };
    server = start(programs[runtime], options[runtime], { cwd: folder, env, stdio: 'ignore' });
    await untilItAnswers(server, { port, host: HOST });
    return pageOf(String(port));
  }

  for (const runtime of runtimes)
    it(`keeps, renews, replaces and removes a seal on ${runtime}, and refuses other origins`, async () => {
      const { port, send } = await open(runtime);
      const browser = new Browser(send, port);
      const revision = await browser.created(textRecord);
      assert.equal(await (await browser.read()).text(), textRecord);
      assert.equal(summary(await browser.renew(revision)), '204 renewed');
      assert.equal(summary(await browser.replace(pictureRecord, revision)), '204 written');
      assert.equal(await (await browser.read()).text(), pictureRecord);
      assert.equal(summary(await browser.replace(otherRecord, revision)), '412 changed');
      assert.equal(summary(await browser.create('x'.repeat(98_305))), '413 too-large');
      const foreign = requestOf('read', { headers: { 'sec-fetch-site': 'cross-site' } });
      assert.equal(summary(await send(foreign)), '403 forbidden');
      assert.equal(summary(await browser.remove()), '204 removed');
      assert.equal(browser.hasTrace, false);
    });
});
