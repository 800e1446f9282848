import sharp from 'sharp';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { expectToFit } from './support/overflow.js';
import { chooseImage, choosePicture, convert, hand } from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { cropFrame } from './support/crop.js';
import {
  call,
  openChange,
  openWithTextSeal,
  preview,
  requirePress,
  save,
  writeLines,
} from './support/sign-in-page.js';

// From 320 px on, and at any size of the root element's letters, nothing overflows, and fields keep letters of 16 px.

test('the call to make a seal fits', async ({ page }) => {
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  await expectToFit(page);
});

test('a seal that must be pressed fits', async ({ page }) => {
  await requirePress(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await expectToFit(page);
});

test('a missing seal’s warning fits', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectToFit(page);
});

test('the editor for text in the sign-in box fits, with errors', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await writeLines(page, ['much too long', 'a b c']);
  await page.getByRole('button', { name: 'See more colours' }).click();
  await save(page).click();
  await expectToFit(page);
});

test('the editor on a settings page fits, with its preview', async ({ page }) => {
  await page.goto('/settings.html');
  await writeLines(page, ['otter', 'lamp']);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(preview(page)).toBeVisible();
  await expectToFit(page);
});

test('the question about unsaved changes fits', async ({ page }) => {
  await page.goto('/settings.html');
  await writeLines(page, ['otter']);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Keep editing' })).toBeVisible();
  await expectToFit(page);
});

test('the editor for a picture fits, with the cropping tool', async ({ page }) => {
  await choosePicture(page, { bytes: await makeJpeg() });
  await expect(cropFrame(page)).toBeVisible();
  await expectToFit(page);
});

test('an offer to convert a picture fits', async ({ page }) => {
  await page.goto('/settings.html');
  await chooseImage(page);
  const bytes = await sharp(await makeJpeg())
    .png()
    .toBuffer();
  await hand(page, { bytes });
  await expect(convert(page)).toBeVisible();
  await expectToFit(page);
});

test('the help fits, with every answer open', async ({ page }) => {
  await page.goto('/settings.html');
  for (const question of await page.locator('seal-help summary').all()) await question.click();
  await expectToFit(page);
});
