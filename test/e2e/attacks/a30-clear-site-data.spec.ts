import type { Page } from '@playwright/test';
import { call, openWithTextSeal, seal } from '../support/sign-in-page.js';
import { cookieNames, traceOn } from '../support/trace.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The site itself does the damage: when people sign out, it sends `Clear-Site-Data` to be tidy, and deletes
// their seals. Only the site can leave out the header; we say what was lost.

async function signOut(page: Page, lab: Lab, clear?: string): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(() => cookieNames(page)).toContain(traceOn(page));
  const headers = clear === undefined ? {} : { 'Clear-Site-Data': clear };
  lab.page('login.genuine.localhost', '/sign-out', '<title>Goodbye</title>', headers);
  // People sign out on another page. A sign-in page that is still open could write its trace again.
  await page.goto(lab.page('login.genuine.localhost', '/account', '<title>Your account</title>'));
  await page.goto('/sign-out');
  // The browser clears asynchronously, and a page that loads too early would still read the data.
  const left = clear?.includes('storage') ? 0 : 1;
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(left);
  await page.goto('/');
}

test('a site that clears its storage shows that a seal is missing', async ({ page, lab }) => {
  await signOut(page, lab, '"storage"');
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal is missing');
  await expect(call(page)).toHaveCount(0);
});

test('a site that clears only its cookies keeps the seal, which writes its trace again', async ({
  page,
  lab,
}) => {
  await signOut(page, lab, '"cookies"');
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  await expect.poll(() => cookieNames(page)).toContain(traceOn(page));
});

test('a site that clears both starts over, without an alarm', async ({ page, lab }) => {
  await signOut(page, lab, '"cookies", "storage"');
  await expect(call(page)).toBeVisible();
});

test(
  'without the header, signing out keeps the seal',
  { tag: '@control' },
  async ({ page, lab }) => {
    await signOut(page, lab);
    await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  },
);
