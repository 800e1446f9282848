import { type Page, expect, test } from '@playwright/test';
import {
  call,
  makeTextSeal,
  openChange,
  preview,
  save,
  seal,
  writeLines,
} from '../e2e/support/sign-in-page.js';
import { received, openSettings } from './support/pages.js';

test('the sign-in page is notified of each state, and that a seal was made and pressed', async ({
  page,
}) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await expect(received(page)).toHaveText(['seal-state none', 'seal-state shown', 'seal-saved']);
  await seal(page).click();
  await expect(received(page).last()).toHaveText('seal-confirmed');
});

test('the sign-in page is notified why text is refused', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('User name').fill('ada.lovelace');
  await call(page).click();
  await writeLines(page, ['ADA lov', 'elace']);
  await save(page).click();
  await expect(received(page).last()).toHaveText('seal-rejected contains-user-name');
});

test('the sign-in page is notified that a seal was removed', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(received(page).filter({ hasText: 'seal-removed' })).toHaveCount(1);
});

test('the settings page gets the editor’s events', async ({ page }) => {
  await openSettings(page, ['odd', 'whale']);
  await writeLines(page, ['even', 'tern']);
  await save(page).click();
  await expect(received(page).last()).toHaveText('seal-close');
  await expect(received(page).nth(-2)).toHaveText('seal-saved');
});

/** Whether the page cancels the next removal. */
const isRemovalCanceled = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('seal-remove', (event) => {
          resolve(event.defaultPrevented);
        });
      }),
  );

test('the settings page asks before a seal is removed, and can cancel that', async ({ page }) => {
  await openSettings(page, ['odd', 'whale']);
  const isCanceled = isRemovalCanceled(page);
  page.once('dialog', (dialog) => dialog.dismiss());
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  expect(await isCanceled).toBe(true);
  await expect(received(page).filter({ hasText: 'seal-removed' })).toHaveCount(0);
  page.once('dialog', (dialog) => dialog.accept());
  await save(page).click();
  await expect(received(page).filter({ hasText: 'seal-removed' })).toHaveCount(1);
});
