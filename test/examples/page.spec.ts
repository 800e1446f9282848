import { expect, test } from '@playwright/test';
import { listen } from '../e2e/support/listen.js';
import { makeTextSeal, seal } from '../e2e/support/sign-in-page.js';
import { openSettings } from './support/pages.js';

test('a complete journey makes no request to another host and logs nothing to the console', async ({
  page,
}) => {
  const { requests, complaints } = listen(page);
  await openSettings(page, ['odd', 'whale']);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(seal(page)).toBeVisible();
  expect([...new Set(requests.map(({ host }) => host))]).toEqual([new URL(page.url()).host]);
  expect(complaints).toEqual([]);
});

test('the sign-in page does not load the editor before it is opened', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  const { requests } = listen(page);
  await page.reload();
  await expect(seal(page)).toBeVisible();
  expect(requests.filter(({ pathname }) => /editor/i.test(pathname))).toEqual([]);
});
