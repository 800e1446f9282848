import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './attacks/support/attack.js';
import { expectRow, openSite } from './attacks/support/copied-site.js';

test('a page saved by Chromium as MHTML, opened from disk', async ({ page, lab }) => {
  await page.goto(openSite(lab));
  await expect(page.getByRole('button', { name: 'Prevent Password Theft' })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const folder = await mkdtemp(join(tmpdir(), 'signin-seal-saved-'));
  const file = join(folder, 'Sign in.mhtml');
  await writeFile(file, data);
  lab.forget();
  await page.goto(pathToFileURL(file).href);
  await expectRow('A page saved by Chromium as MHTML, opened from disk', page, lab);
  await rm(folder, { recursive: true });
});
