import { expect, test } from '@playwright/test';
import { call, makeTextSeal, seal } from '../e2e/support/sign-in-page.js';
import { fillInAndSend, password, signIn, signedIn } from './support/pages.js';

test('the form is not sent until the seal is pressed', async ({ page }) => {
  await page.clock.install();
  await makeTextSeal(page, ['odd', 'whale']);
  await fillInAndSend(page);
  await expect(seal(page)).toBeFocused();
  await expect(password(page)).toHaveValue('correct horse');
  await page.clock.fastForward(500);
  await page.keyboard.press('Enter');
  await signIn(page).click();
  await expect(signedIn(page)).toBeVisible();
  await expect(page.getByText('The seal’s form value: confirmed')).toBeVisible();
});

test('without a seal, the form is not blocked', async ({ page }) => {
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  await fillInAndSend(page);
  await expect(page.getByText('The seal’s form value: none')).toBeVisible();
});

test('after signing out, the seal shows and must be pressed again', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await seal(page).click();
  await fillInAndSend(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  await fillInAndSend(page);
  await expect(seal(page)).toBeFocused();
  await expect(signedIn(page)).toBeHidden();
});
