import type { Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import {
  openWithTextSeal,
  openChange,
  requirePress,
  save,
  seal,
  writeLines,
} from './support/sign-in-page.js';

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
}

const signedIn = (page: Page) => page.getByRole('heading', { name: 'You are signed in' });
const signIn = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true });

test.beforeEach(async ({ page }) => {
  await requirePress(page);
});

test('a form that requires a press is sent only after it, and the server learns of it', async ({
  page,
}) => {
  await page.clock.install();
  await openWithTextSeal(page, ['odd', 'whale']);
  await fillIn(page);
  await signIn(page).click();
  await expect(seal(page)).toBeFocused();
  await expect(page.locator('signin-seal')).toHaveJSProperty('validity.valueMissing', true);
  await expect(page.getByLabel('Password')).toHaveValue('correct horse');
  await page.clock.fastForward(500);
  await page.keyboard.press('Enter');
  await signIn(page).click();
  await expect(signedIn(page)).toBeVisible();
  await expect(page.getByText('confirmed', { exact: true })).toBeVisible();
});

test('without a seal, the form is not blocked', async ({ page }) => {
  await page.goto('/');
  await fillIn(page);
  await page.getByLabel('Password').press('Enter');
  await expect(signedIn(page)).toBeVisible();
});

test('a changed seal must be pressed again', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await writeLines(page, ['even']);
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even/);
  await fillIn(page);
  await page.getByLabel('Password').press('Enter');
  await expect(seal(page)).toBeFocused();
  await expect(signedIn(page)).toBeHidden();
});

test('on a restored page, the seal must be pressed again', async ({ makeProfile }) => {
  const page = await (await (await makeProfile()).open()).newPage();
  await requirePress(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => Object.assign(window, { wasAsleep: true }));
  await seal(page).click();
  await page.getByRole('link', { name: 'What is a Sign-in Seal?' }).click();
  // A restored page fires no load event, for which Playwright would wait forever.
  await page.goBack({ waitUntil: 'commit' });
  await expect(seal(page)).toBeVisible();
  expect(await page.evaluate(() => 'wasAsleep' in window)).toBe(true);
  await fillIn(page);
  await page.getByLabel('Password').press('Enter');
  await expect(signedIn(page)).toBeHidden();
  await expect(seal(page)).toBeFocused();
});
