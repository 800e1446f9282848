import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  call,
  openWithTextSeal,
  openChange,
  save,
  seal,
  writeLines,
} from '../support/sign-in-page.js';
import { inWholeBrowser } from '../support/whole-browser.js';
import { expect, test } from './support/attack.js';

// Storage that is full, forbidden, or deleted with the window, caused by an attacker or not. An attacker
// hopes that a failed save destroys the old seal, or that the page breaks.

/** Fills the site's storage until not one more character fits. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const put = (length: number): boolean => {
      try {
        localStorage.setItem(`filler ${String(localStorage.length)}`, 'x'.repeat(length));
        return true;
      } catch {
        return false;
      }
    };
    for (let length = 2 ** 22; length >= 1; length = Math.floor(length / 2)) while (put(length));
  });
}

async function changeInFullStorage(page: Page): Promise<void> {
  await openWithTextSeal(page, ['odd']);
  await fillStorage(page);
  await openChange(page);
  await writeLines(page, ['longer', 'than', 'before']);
  await save(page).click();
}

test('if the storage is full, a change is refused with a message, and the old seal is unchanged', async ({
  page,
}) => {
  await changeInFullStorage(page);
  await expect(page.getByText('This browser has no space left for this site')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Line 1' })).toHaveValue('longer');
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd/);
});

test('a store that frees space first loses the old seal', async ({ page, lab }) => {
  await lab.withoutDefense(
    'store/browser-store.js',
    'try {\n        localStorage.setItem(RECORD_KEY, record);',
    'localStorage.removeItem(RECORD_KEY); localStorage.setItem("filler", "x".repeat(60)); try {\n        localStorage.setItem(RECORD_KEY, record);',
  );
  await changeInFullStorage(page);
  await expect(page.getByText('This browser has no space left for this site')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal is missing');
});

/** A browser whose settings forbid sites to store data, in Chromium and in Firefox. */
const forbidding = test.extend<{ strict: Page }>({
  strict: async ({ playwright, browserName, launchOptions, baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'signin-seal-'));
    await mkdir(join(folder, 'Default'));
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
    const context = await playwright[browserName].launchPersistentContext(folder, {
      ...inWholeBrowser(launchOptions),
      ...(browserName === 'firefox' && { channel: 'moz-firefox' }),
      baseURL,
      firefoxUserPrefs: { 'network.cookie.cookieBehavior': 2 },
    });
    await use(await context.newPage());
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 9 });
  },
});

forbidding('where storage is forbidden, the page says so and goes on', async ({ strict }) => {
  const errors: Error[] = [];
  strict.on('pageerror', (error) => errors.push(error));
  await strict.goto('/');
  await expect(strict.getByRole('status')).toContainText('does not let this page store data');
  await strict.getByLabel('User name or e-mail').fill('ada');
  await strict.getByLabel('Password').fill('correct horse');
  await strict.getByRole('button', { name: 'Sign in' }).click();
  await expect(strict.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a private window does not have the seal, raises no alarm, and leaves nothing behind', async ({
  page,
  browser,
  baseURL,
}) => {
  await openWithTextSeal(page, ['odd']);
  for (const round of [1, 2]) {
    const window = await browser.newContext({ baseURL });
    const other = await window.newPage();
    await openWithTextSeal(other, ['newt', String(round)]);
    await window.close();
  }
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd/);
  await expect(call(page)).toHaveCount(0);
});
