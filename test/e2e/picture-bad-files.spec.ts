import { mkdir, rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { dropOnto } from './support/drop.js';
import { makeBomb, makeScanBomb, photoFiles } from './support/photo-files.js';
import {
  browse,
  caption,
  convert,
  fileOnDisk,
  hand,
  watchRejections,
  openPictureField,
} from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { previewWaiting, save, seal } from './support/sign-in-page.js';

const MARKS = Buffer.from([0xff, 0xd8, 0xff]);

/** Everything before the first scan. */
async function makeHeader(): Promise<Buffer> {
  const file = await makeJpeg();
  return file.subarray(0, file.indexOf(Buffer.from([0xff, 0xda])));
}

const badFiles = [
  ['of 0 bytes', () => Buffer.alloc(0), 'file-empty', 'The file is empty'],
  ['of 3 bytes', () => MARKS, 'picture-cut-short', 'The end of the file is missing'],
  ['that is only a header', makeHeader, 'picture-cut-short', 'The end of the file is missing'],
  ['65,500 px wide', () => makeBomb(65_500), 'too-many-pixels', 'more than 50 megapixels'],
  ['18,000 px', () => makeJpeg({ vast: true }), 'too-many-pixels', 'more than 50 megapixels'],
  ['80,000 scans', () => makeScanBomb(80_000), 'too-many-scans', 'takes too long to open'],
  ['that is a PNG', photoFiles.PNG, 'not-jpeg', 'not a JPEG picture, even if its name says so'],
  [
    'HTML',
    () => Buffer.concat([MARKS, Buffer.from('<!doctype html><p>Hello')]),
    'picture-damaged',
    'The picture is damaged',
  ],
] as const;

/** The page still works: the typed text is still there, and a good picture can be chosen and saved. */
async function expectGoesOn(page: Page): Promise<void> {
  await expect(caption(page)).toHaveValue('our red kite');
  await hand(page, { bytes: await makeJpeg() });
  await expect(previewWaiting(page)).toBeHidden();
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal our red kite/);
}

test('each bad file is refused with a message and a code, and the page still works', async ({
  page,
}) => {
  await openPictureField(page);
  await caption(page).fill('our red kite');
  const rejections = await watchRejections(page);
  for (const [index, [what, make, code, message]] of badFiles.entries()) {
    await test.step(`a file ${what}`, async () => {
      await hand(page, { bytes: await make() });
      await expect.poll(rejections).toHaveLength(index + 1);
      expect((await rejections()).at(-1)).toBe(code);
      await expect(browse(page)).toHaveAccessibleDescription(new RegExp(message));
      await expect(previewWaiting(page)).toBeVisible();
    });
  }
  await expectGoesOn(page);
});

test('dropping several files or a folder is refused with a message and a code', async ({
  page,
}, testInfo) => {
  const one = await fileOnDisk(testInfo, 'one.jpg', await makeJpeg());
  const other = await fileOnDisk(testInfo, 'other.jpg', await makeJpeg());
  const folder = testInfo.outputPath('photos');
  await mkdir(folder);
  await openPictureField(page);
  await caption(page).fill('our red kite');
  const rejections = await watchRejections(page);
  const place = page.getByText('or drop a picture here');
  await dropOnto(page, place, [one, other]);
  await expect(browse(page)).toHaveAccessibleDescription(/^You chose more than one file/);
  await dropOnto(page, place, [folder]);
  await expect(browse(page)).toHaveAccessibleDescription(/^This is a folder/);
  expect(await rejections()).toEqual(['several-files', 'folder']);
  await dropOnto(page, place, [one]);
  await expect(page.getByText('The picture is ready.')).toBeVisible();
  await expectGoesOn(page);
});

test('a file that is deleted after it was chosen is refused with a message and a code', async ({
  page,
}, testInfo) => {
  const file = await fileOnDisk(testInfo, 'photo.png', await photoFiles.PNG());
  await openPictureField(page);
  await caption(page).fill('our red kite');
  const rejections = await watchRejections(page);
  await browse(page).setInputFiles(file);
  await expect(convert(page)).toBeVisible();
  await rm(file);
  await convert(page).click();
  await expect(browse(page)).toHaveAccessibleDescription(/^The file could not be read/);
  expect(await rejections()).toEqual(['not-jpeg', 'file-unreadable']);
  await expectGoesOn(page);
});
