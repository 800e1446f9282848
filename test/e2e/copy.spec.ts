import { expect, test } from '@playwright/test';
import { call, openWithTextSeal, seal } from './support/sign-in-page.js';

const OWN = 'The shop’s own page';
const COPY = 'A copy on another host';

test('a person makes a seal on the shop’s page and finds none on its copy', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.getByRole('link', { name: COPY }).click();
  await expect(page).toHaveURL(/^http:\/\/copy\.localhost:\d+\/$/);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(call(page)).toBeVisible();
  await expect(seal(page)).toHaveCount(0);

  await page.getByRole('link', { name: OWN }).click();
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/$/);
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('the copy has the same bytes and headers as the page', async ({ page }) => {
  const own = await page.goto('/');
  const bytes = await own?.body();
  const copied = page.waitForResponse(/^http:\/\/copy\.localhost/);
  await page.getByRole('link', { name: COPY }).click();
  const copy = await copied;
  expect(await copy.body()).toEqual(bytes);
  const policy = 'content-security-policy';
  expect(copy.headers()[policy]).toBe(own?.headers()[policy]);
});

test('a sign-in on the copy reaches the shop', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: COPY }).click();
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/^http:\/\/copy\.localhost:\d+\/sign-in$/);
  await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
});
