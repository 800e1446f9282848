import { expect, test } from '@playwright/test';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { listen } from '../e2e/support/listen.js';
import { choosePicture, keepPicture } from '../e2e/support/picture-field.js';
import {
  call,
  makeTextSeal,
  openChange,
  preview,
  save,
  seal,
  writeLines,
} from '../e2e/support/sign-in-page.js';

test('a text seal can be made, and shows after a reload', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('a picture seal can be made in the package’s worker, and shows after a reload', async ({
  page,
}) => {
  const { complaints } = listen(page);
  const started = page.waitForEvent('worker');
  await choosePicture(page, { bytes: await makeJpeg() });
  expect((await started).url()).toMatch(/\/picture-worker[^/]*\.js$/);
  await keepPicture(page);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal our red kite/);
  expect(complaints).toEqual([]);
});

test('a seal can be changed on the sign-in page', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await writeLines(page, ['even', 'tern']);
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even tern/);
});

test('a seal can be removed on the sign-in page', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(call(page)).toBeVisible();
  await page.reload();
  await expect(call(page)).toBeVisible();
});
