import { truncate } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drawNoise } from '../support/jpeg-drawings.mjs';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { cornersOf, keptPicture } from './support/kept-picture.js';
import { CORNERS, photoFiles } from './support/photo-files.js';
import {
  browse,
  caption,
  chooseImage,
  convert,
  fileOnDisk,
  hand,
  watchRejections,
  keepPicture,
  openPictureField,
  shrink,
} from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { browseFor, call, previewWaiting, save, seal } from './support/sign-in-page.js';
import { sampleOf } from '../support/sample-of.js';

const LIMIT = 1_048_576;
const MOST = 50 * LIMIT;

for (const [kind, make] of sampleOf(Object.entries(photoFiles), 2)) {
  test(`a ${kind} is refused with the reason, then converted with one press and saved as a JPEG`, async ({
    page,
  }, testInfo) => {
    const file = await fileOnDisk(testInfo, `photo.${kind.toLowerCase()}`, await make());
    await openPictureField(page);
    const rejections = await watchRejections(page);
    await browseFor(page, file);
    await expect(browse(page)).toHaveAccessibleDescription(/^The file is not a JPEG picture/);
    await expect(previewWaiting(page)).toBeVisible();
    await convert(page).press('Enter');
    await expect(page.getByText(`Converted from ${kind}. The picture is ready.`)).toBeVisible();
    await expect(convert(page)).toBeHidden();
    await expect(browse(page)).toBeFocused();
    expect(await rejections()).toEqual(['not-jpeg']);
    await keepPicture(page);
    await page.reload();
    await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal our red kite/);
    expect(await cornersOf(await keptPicture(page))).toEqual(CORNERS);
  });
}

test('a JPEG of 4 MB is refused with the reason, then shrunk with one press and saved', async ({
  page,
}, testInfo) => {
  const bytes = await makeJpeg({ noise: true, width: 2600, height: 1950, quality: 90 });
  await openPictureField(page);
  await browseFor(page, await fileOnDisk(testInfo, 'photo.jpg', bytes));
  await expect(browse(page)).toHaveAccessibleDescription(/^The file is 1\sMB or larger/);
  await expect(previewWaiting(page)).toBeVisible();
  await shrink(page).press('Enter');
  const message = /^Shrunk from 4(\.\d)?\sMB to \d+\skB\. The picture is ready\.$/;
  await expect(page.getByText(message)).toBeVisible();
  await expect(browse(page)).toBeFocused();
  await keepPicture(page);
  expect((await keptPicture(page)).length).toBeLessThanOrEqual(65_536);
});

test('one press converts and shrinks a large PNG', async ({ page }) => {
  await openPictureField(page);
  const bytes = await drawNoise({ width: 900, height: 675 }).png().toBuffer();
  await hand(page, { bytes });
  await shrink(page).click();
  const message =
    /^Converted from PNG and shrunk from \d(\.\d)?\sMB to \d+\skB\. The picture is ready\.$/;
  await expect(page.getByText(message)).toBeVisible();
  await keepPicture(page);
  await keptPicture(page);
});

test('a file is accepted up to one byte under 1 MB, can be shrunk up to 50 MB, and is refused one byte above', async ({
  page,
}, testInfo) => {
  const file = await fileOnDisk(testInfo, 'photo.jpg', await makeJpeg());
  await openPictureField(page);
  const rejections = await watchRejections(page);
  const chooseBytes = async (bytes: number): Promise<void> => {
    await truncate(file, bytes);
    await browse(page).setInputFiles(file);
  };
  await chooseBytes(LIMIT);
  await expect(shrink(page)).toBeVisible();
  await chooseBytes(LIMIT - 1);
  await expect(page.getByText('The picture is ready.')).toBeVisible();
  await chooseBytes(MOST + 1);
  await expect(browse(page)).toHaveAccessibleDescription(/^The file is larger than 50\sMB/);
  await expect(shrink(page)).toBeHidden();
  await chooseBytes(MOST);
  await shrink(page).click();
  await expect(page.getByText(/^Shrunk from 50\sMB to \d(\.\d)?\skB/)).toBeVisible();
  expect(await rejections()).toEqual(['file-too-large', 'file-far-too-large', 'file-too-large']);
});

const places = [
  ['signin-seal', '/'],
  ['seal-editor', '/settings.html'],
] as const;

async function openWith(page: Page, path: string, tag: string, value: string): Promise<void> {
  await page.goto(path);
  await page.locator(tag).evaluate((element, given) => {
    element.setAttribute('convert-pictures', given);
  }, value);
  if (path === '/') await call(page).click();
  await chooseImage(page);
}

for (const [tag, path] of places) {
  test(`<${tag} convert-pictures="never"> offers nothing`, async ({ page }) => {
    await openWith(page, path, tag, 'never');
    await expect(browse(page)).toHaveAttribute('accept', 'image/jpeg');
    await hand(page, { bytes: await photoFiles.PNG() });
    await expect(browse(page)).toHaveAccessibleDescription(/^The file is not a JPEG picture/);
    await expect(convert(page)).toBeHidden();
    await hand(page, { bytes: await makeJpeg({ size: LIMIT }) });
    await expect(browse(page)).toHaveAccessibleDescription(/^The file is 1\sMB or larger/);
    await expect(shrink(page)).toBeHidden();
  });

  test(`<${tag} convert-pictures="always"> refuses nothing that it can convert or shrink`, async ({
    page,
  }) => {
    await openWith(page, path, tag, 'always');
    const rejections = await watchRejections(page);
    await hand(page, { bytes: await makeJpeg({ size: LIMIT }) });
    await expect(page.getByText(/^Shrunk from 1\sMB to/)).toBeVisible();
    await hand(page, { bytes: await photoFiles.PNG() });
    await expect(page.getByText('Converted from PNG. The picture is ready.')).toBeVisible();
    await caption(page).fill('our red kite');
    await save(page).click();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await keptPicture(page);
    expect(await rejections()).toEqual([]);
  });
}
