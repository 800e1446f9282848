import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { end, freePort } from '../../../scripts/browsers/processes.mjs';
import { mirror, spawnNginx } from '../../../scripts/services/copiers.mjs';
import { serveFolder } from '../support/serve-folder.js';
import { test as base } from './support/attack.js';
import { PATH, expectRow, openSite, originOf } from './support/copied-site.js';
import type { Lab } from './support/lab.js';
import { openRelay } from './support/relay-server.js';

// The copies of these tests are made by programs that have never heard of seals.

const test = base.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'signin-seal-copy-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Mirrors the site into the folder. Returns the folder with its page. */
async function mirrored(lab: Lab, folder: string, site: string): Promise<string> {
  // Programs other than browsers do not know where `*.localhost` is.
  const path = (asked: string): string => asked.replace(/^http:\/\/[^/]+/, '');
  const proxy = await openRelay(originOf(lab), { path });
  await mirror(site, folder, proxy.at('/').replace('relay.localhost', '127.0.0.1'));
  await proxy.close();
  lab.forget();
  return join(folder, new URL(site).host);
}

for (const { kind, head } of [
  { kind: 'A mirror made by wget', head: '' },
  {
    kind: 'A mirror made by wget, of a page that preloads the alarm',
    head: '<link rel="modulepreload" href="/dist/cdn/copy-alarm.js" />',
  },
] as const)
  test(kind, async ({ page, lab, folder }) => {
    const copy = await serveFolder(await mirrored(lab, folder, openSite(lab, { head })));
    await page.goto(copy.at(PATH));
    await expectRow(kind, page, lab);
    await copy.close();
  });

test('A mirror made by wget, opened from disk', async ({ page, lab, folder }) => {
  const copy = await mirrored(lab, folder, openSite(lab));
  await page.goto(pathToFileURL(join(copy, PATH)).href);
  await expectRow('A mirror made by wget, opened from disk', page, lab);
});

test('nginx with sub_filter', async ({ page, lab, folder }) => {
  openSite(lab);
  const port = await freePort();
  const nginx = await spawnNginx(new URL(originOf(lab)), port, folder);
  await page.goto(`http://nginx.localhost:${String(port)}${PATH}`);
  await expectRow('nginx that replaces the host’s name with `sub_filter`', page, lab);
  await end(nginx);
});
