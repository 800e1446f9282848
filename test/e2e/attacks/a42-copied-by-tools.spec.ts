import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { end, freePort } from '../../../scripts/browsers/processes.mjs';
import { spawnNginx } from '../../../scripts/services/copiers.mjs';
import { serveFolder } from '../support/serve-folder.js';
import { MIRRORS, mirrored, test } from './support/copied-by-tools.js';
import { PATH, expectRow, openSite, originOf } from './support/copied-site.js';

// The copies of these tests are made by programs that have never heard of seals.

for (const [kind] of [
  ['A mirror made by wget'],
  ['A mirror made by wget, of a page that preloads the alarm'],
  ['A mirror made by wget, of a German page that preloads the alarm'],
  ['A mirror made by wget, of a German page that preloads the alarm and its language'],
] as const)
  test(kind, async ({ page, lab, folder }) => {
    const copy = await serveFolder(await mirrored(lab, folder, MIRRORS[kind]));
    await page.goto(copy.at(PATH));
    await expectRow(kind, page, lab);
    await copy.close();
  });

test('A mirror made by wget, opened from disk', async ({ page, lab, folder }) => {
  const copy = await mirrored(lab, folder);
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
