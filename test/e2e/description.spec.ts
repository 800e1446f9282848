import type { Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { call, openWithTextSeal, seal } from './support/sign-in-page.js';
import { describedAs } from './support/spoken.js';

/** What Chromium gives to screen readers as the description of the site's password input. */
const description = (page: Page) => (): Promise<string> =>
  describedAs(page, page.getByLabel('Password', { exact: true }));

const SHOWN = 'Your Sign-in Seal odd whale. Enter your password only if this is your seal.';

test('the password field has no description from a page without a seal', async ({ page }) => {
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  expect(await description(page)()).toBe('');
});

test('the password field is described by the seal that is shown', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(description(page)).toBe(SHOWN);
  await expect(seal(page)).toHaveAccessibleDescription(/^Enter your password only/);
});

test('the password field is described by the warning that the seal is missing', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect
    .poll(description(page))
    .toMatch(/^Your Sign-in Seal is missing\. .* why it is missing\.$/);
});

test('the password field is described by the reason why the seal is withheld', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => {
    const load = () => ({ state: 'withheld', reason: 'storage-denied' });
    const store = { load, watch: () => () => undefined };
    Object.assign(document.querySelector('signin-seal') as HTMLElement, { store });
  });
  await expect.poll(description(page)).toMatch(/this browser does not let this page store data/);
});

test('no script of the page reads what describes the field', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(description(page)).toBe(SHOWN);
  const read = await page.evaluate(() => {
    const host = document.querySelector('signin-seal') as HTMLElement;
    return [host.ariaLabel, host.title, document.documentElement.outerHTML].join();
  });
  expect(read).not.toMatch(/odd|whale/);
});
