import { expect, test } from '@playwright/test';
import { call, makeTextSeal, save, writeLines } from '../e2e/support/sign-in-page.js';
import { openSettings } from './support/pages.js';

test('an object reaches the seal as a property', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  const ours = 'Enter your password for Tidewater Tea only if this is your seal.';
  const element = page.locator('signin-seal');
  await expect(element.getByText(ours)).toBeVisible();
  await expect(element).not.toHaveAttribute('messages');
});

test('an object reaches the editor as a property', async ({ page }) => {
  await openSettings(page, ['odd', 'whale']);
  await expect(page.getByRole('heading', { name: 'Your seal for Tidewater Tea' })).toBeVisible();
  await expect(page.locator('seal-editor')).not.toHaveAttribute('messages');
});

test('attributes reach the seal, and through it the editor', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('signin-seal')).toHaveJSProperty('required', true);
  await call(page).click();
  await writeLines(page, ['tidewat', 'er tea']);
  await save(page).click();
  await expect(page.getByText('This contains the name of this site')).toBeVisible();
});
