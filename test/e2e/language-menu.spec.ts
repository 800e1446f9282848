import { words } from '../../demo/words.js';
import { signin as arabic } from '../../src/messages/ar/signin.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import { signin as hebrew } from '../../src/messages/he/signin.js';
import { languageTags } from '../../scripts/language-tags.mjs';
import { expect, test } from './support/profile.js';

test('the demo’s menu changes the whole page: its own labels, and the elements by themselves', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByLabel('Language').selectOption('ar');
  await expect(page.getByRole('button', { name: arabic.call })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.ar.signIn })).toBeVisible();
  await expect(page.getByLabel(words.ar.password)).toBeVisible();
  await expect(page).toHaveTitle(`${words.ar.signIn} – Tidewater Tea`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.strip')).toHaveAttribute('lang', 'en');
});

test('the demo’s next pages are served in the language that was chosen', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Language').selectOption('he');
  // A cookie that a script sets reaches the browser's store later.
  const settings = async () => (await page.request.get('/settings.html')).text();
  await expect.poll(settings).toContain('<html lang="he" dir="rtl">');
  await page.getByRole('link', { name: words.he.question }).click();
  await expect(page).toHaveTitle(`${words.he.settings} – Tidewater Tea`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('link', { name: words.he.back }).click();
  await expect(page.getByRole('button', { name: hebrew.call })).toBeVisible();
  await page.getByLabel(words.he.language).selectOption('en');
  await page.reload();
  await expect(page.getByRole('button', { name: englishSignin.call })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('dir', 'rtl');
});

test('the demo’s own labels are there in every language of the package', () => {
  const keys = Object.keys(words.en);
  const found = Object.entries(words).map(([tag, own]) => [tag, Object.keys(own)]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(['en', ...languageTags()].map((tag) => [tag, keys])),
  );
});
