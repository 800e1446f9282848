import type { Page } from '@playwright/test';
import { signin as arabic } from '../../src/messages/ar/signin.js';
import { editor } from '../../src/messages/de/editor.js';
import { help } from '../../src/messages/de/help.js';
import { signin } from '../../src/messages/de/signin.js';
import { listen } from './support/listen.js';
import { expect, test } from './support/profile.js';
import { call, openWithTextSeal, writeLines } from './support/sign-in-page.js';

const choose = (page: Page, name: string) => page.getByLabel('Language').selectOption(name);

test('the sign-in box and an open editor follow the language menu, and lose nothing', async ({
  page,
}) => {
  const { complaints } = listen(page);
  await page.goto('/');
  await page.getByLabel('User name').fill('ada');
  await call(page).click();
  await writeLines(page, ['odd', 'newt']);
  await choose(page, 'Deutsch');
  await expect(page.getByText(editor.textAdvice)).toBeVisible();
  await expect(page.getByRole('textbox', { name: editor.line(1) })).toHaveValue('odd');
  await page.getByRole('button', { name: editor.save }).click();
  const seal = page.getByRole('button', { name: signin.yourSeal });
  await expect(seal).toHaveAccessibleName(/odd newt/);
  await expect(page.getByLabel('User name')).toHaveValue('ada');
  expect(complaints).toEqual([]);
});

test('the box is mirrored in a language that is written from right to left, and back', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const seal = page.getByRole('button', { name: /odd whale/ });
  const edges = async () => (await seal.boundingBox())?.x ?? NaN;
  const before = await edges();
  await choose(page, 'العربية');
  await expect(page.getByText(arabic.promise)).toBeVisible();
  expect(await edges()).toBeGreaterThan(before + 50);
  await choose(page, 'English');
  await expect(page.getByText('Enter your password only if this is your seal.')).toBeVisible();
  expect(await edges()).toBe(before);
});

test('the help follows the language menu', async ({ page }) => {
  await page.goto('/settings.html');
  await choose(page, 'Deutsch');
  await expect(page.getByText(help.whatQuestion)).toBeVisible();
  await expect(page.getByText(editor.textAdvice)).toBeVisible();
});
