import type { Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { recordAnnouncements } from './support/spoken.js';
import { tabTo } from './support/keyboard.js';
import {
  call,
  makeTextSeal,
  openChange,
  openWithTextSeal,
  preview,
  requirePress,
  save,
  seal,
  writeLines,
} from './support/sign-in-page.js';

const MISSING =
  'Your Sign-in Seal is missing. This browser had a seal for this page. Do not enter your password until you know why it is missing.';
const SAVED = 'Your Sign-in Seal is saved in this browser.';
const UNLIKELY = 'A copied page is unlikely to guess this.';

const loseSeal = (page: Page) =>
  page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
  });

test('making a seal announces the count, the risk and the save', async ({ page }) => {
  const announced = await recordAnnouncements(page);
  await page.goto('/');
  await call(page).click();
  await page.getByRole('textbox', { name: 'Line 1' }).pressSequentially('qzvkwj xx');
  await expect
    .poll(announced)
    .toContain('9 of 7 characters This line is too long. Shorten it to seven characters.');
  console.log(await announced());
});
