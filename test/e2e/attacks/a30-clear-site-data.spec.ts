import type { Page } from '@playwright/test';
import { call, openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// Nobody attacks, but the site itself: as people sign out, it sends `Clear-Site-Data`. It hopes to be
// tidy, and takes their seals. The header is the site's to leave out; we say what was lost.

async function signOut(page: Page, lab: Lab, clear?: string): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  const headers = clear === undefined ? {} : { 'Clear-Site-Data': clear };
  lab.page('login.genuine.localhost', '/sign-out', '<title>Goodbye</title>', headers);
  // People sign out from within. A sign-in page that is open meanwhile may write its trace anew.
  await page.goto(lab.page('login.genuine.localhost', '/account', '<title>Your account</title>'));
  await page.goto('/sign-out');
  // The browser clears in its own time, and a page that came before would read what goes.
  const left = clear?.includes('storage') ? 0 : 1;
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(left);
  await page.goto('/');
}

test('a site that clears its storage is told that a seal is missing', async ({ page, lab }) => {
  await signOut(page, lab, '"storage"');
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal is missing');
  await expect(call(page)).toHaveCount(0);
});

test('a site that clears its cookies alone keeps the seal, which leaves its trace again', async ({
  page,
  lab,
  context,
}) => {
  await signOut(page, lab, '"cookies"');
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).toContain('__Host-seal-made');
});

test('a site that clears both begins anew, without an alarm', async ({ page, lab }) => {
  await signOut(page, lab, '"cookies", "storage"');
  await expect(call(page)).toBeVisible();
});

test('without the header, signing out leaves the seal', async ({ page, lab }) => {
  await signOut(page, lab);
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});
