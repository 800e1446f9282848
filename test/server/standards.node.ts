/** Checks that the core needs only what Node, Deno, Bun and workers share. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type * as Server from '../../src/server/index.js';
import { Browser, summary } from './support/browser.js';
import { textRecord } from './support/records.js';

async function bundle(): Promise<{ code: string; imported: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/server/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    // Without Node’s built-in modules.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'server',
    tsconfigRaw: '{}',
  });
  const packages = Object.keys(metafile.inputs).map(
    (path) => /node_modules\/([^/]+)/.exec(path)?.[1],
  );
  const imported = [...new Set(packages.filter((name) => name !== undefined))];
  return { code: outputFiles[0]?.text ?? '', imported };
}

/** All globals that a worker has and the core uses. */
const globals = {
  ...{ Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder, URL },
  ...{ atob, btoa, clearTimeout, crypto, setTimeout },
};

describe('the core', () => {
  it('answers with Fetch and Web Crypto alone: no built-in module, no process, no Buffer, no document', async () => {
    const { code } = await bundle();
    const context = createContext({ ...globals });
    runInContext(code, context);
    const { createSealHandler, memoryVault } = (context as { server: typeof Server }).server;
    const browser = new Browser(createSealHandler({ vault: memoryVault() }));
    const revision = await browser.created(textRecord);
    assert.equal(await (await browser.read()).text(), textRecord);
    assert.equal(summary(await browser.renew(revision)), '204 renewed');
    assert.equal(summary(await browser.replace(textRecord, revision)), '204 written');
    assert.equal(summary(await browser.remove()), '204 removed');
  });

  it('loads no package but the one that checks the shape of seals', async () => {
    assert.deepEqual((await bundle()).imported, ['valibot']);
  });
});
