import { expect, test } from './support/profile.js';
import {
  call,
  groundOf,
  openWithTextSeal,
  openChange,
  preview,
  save,
  seal,
  writeLines,
} from './support/sign-in-page.js';

test('a seal is changed by pressing it, and keeps its color', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const ground = await groundOf(seal(page));
  await openChange(page);
  await writeLines(page, ['even', 'tern']);
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even tern/);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even tern/);
  expect(await groundOf(seal(page))).toBe(ground);
});

test('a removed seal can be restored until Save', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('Remove and Save delete a seal', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(call(page)).toBeFocused();
  await page.reload();
  await expect(call(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('leaving a changed draft asks, and Cancel keeps the old seal', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await writeLines(page, ['even']);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});
