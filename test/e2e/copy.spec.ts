import { type Locator, type Page, expect, test } from '@playwright/test';
import { call, openWithTextSeal, seal } from './support/sign-in-page.js';

const OWN = 'The shop’s own page';
const COPY = 'A copy on another host';
const WITHOUT = 'The copy without its alarm';

const alarm = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'This page is not at its own address.' });

test('a person makes a seal on the shop’s page and finds none on its copy', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.getByRole('link', { name: WITHOUT }).click();
  await expect(page).toHaveURL(/^http:\/\/copy\.localhost:\d+\/\?alarm=off$/);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(call(page)).toBeVisible();
  await expect(alarm(page)).toHaveCount(0);
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

test('the copy says that it is one, links to the shop, and sends no password', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.getByRole('link', { name: COPY }).click();
  await expect(alarm(page)).toBeVisible();
  await expect(call(page)).toHaveCount(0);
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(alarm(page).getByRole('link')).toBeFocused();
  await alarm(page).getByRole('link').click();
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/$/);
  await expect(seal(page)).toBeVisible();
});

test('the shop’s server refuses a sign-in from someone who goes on at the copy', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: COPY }).click();
  await page.getByRole('button', { name: 'Continue on this page anyway' }).click();
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(
    page.getByText('Seal: foreign. The page was not at the shop’s own address'),
  ).toBeVisible();
});

test('the copy reports itself to the shop, with nothing of the person', async ({ page }) => {
  await page.goto('/');
  const own = page.url();
  const reported = page.waitForRequest('**/seal-foreign?*');
  await page.getByRole('link', { name: COPY }).click();
  const report = new URL((await reported).url());
  expect([report.origin, report.search]).toEqual([new URL(own).origin, '?site=&seal=no']);
});

test('a sign-in on the copy without its alarm reaches the shop', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: WITHOUT }).click();
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/^http:\/\/copy\.localhost:\d+\/sign-in$/);
  await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
});
