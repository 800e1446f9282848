import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from './attacks/support/attack.js';
import { KINDS, readRows } from './attacks/support/copies-table.js';
import { expectRow, openSite } from './attacks/support/copied-site.js';
import { savePage } from './support/save-page.js';
import { serveFolder } from './support/serve-folder.js';

const CALL = 'Prevent Password Theft';

const test = base.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'signin-seal-saved-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 9 });
  },
});

test('a page saved by Chromium as MHTML, opened from disk', async ({ page, lab, folder }) => {
  await page.goto(openSite(lab));
  await expect(page.getByRole('button', { name: CALL })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const file = join(folder, 'Sign in.mhtml');
  await writeFile(file, data);
  lab.forget();
  await page.goto(pathToFileURL(file).href);
  await expectRow('A page saved by Chromium as MHTML, opened from disk', page, lab);
});

test('a page saved by Chromium with its files', async ({ page, lab, folder, launchOptions }) => {
  const what = { address: openSite(lab), title: 'Sign in .* Genuine', folder };
  const saved = await savePage(launchOptions, what);
  lab.forget();
  await page.goto(pathToFileURL(saved).href);
  await expectRow('A page saved by Chromium with its files, opened from disk', page, lab);
  const copy = await serveFolder(dirname(saved));
  await page.goto(copy.at(`/${basename(saved)}`));
  await expectRow('A page saved by Chromium with its files, served elsewhere', page, lab);
  await copy.close();
});

// The last, so that all rows are written if the tests write them.
test('the table in the docs has each kind of copy once, in order', () => {
  expect([...readRows().keys()]).toEqual(KINDS);
});
