import type { Locator, Page } from '@playwright/test';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { cornersOf, keptPicture } from './support/kept-picture.js';
import { CORNERS, readHeic } from './support/photo-files.js';
import {
  browse,
  caption,
  choosePicture,
  hand,
  keepPicture,
  openPictureField,
} from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { previewWaiting, save, seal } from './support/sign-in-page.js';

const progress = (page: Page): Locator =>
  page.getByRole('progressbar', { name: 'Reading the picture…' });
const stop = (page: Page): Locator => page.getByRole('button', { name: 'Stop reading' });

test('reading a slow photo can be stopped, and the earlier picture and the caption stay', async ({
  page,
}) => {
  // 49 megapixels, each drawn 99 times, which is just allowed.
  const scans = { progressive: true, gray: true, scans: 99 };
  const slow = await makeJpeg({ width: 7000, height: 7000, ...scans });
  await choosePicture(page, { bytes: await makeJpeg() });
  await expect(previewWaiting(page)).toBeHidden();
  await caption(page).fill('our red kite');
  await hand(page, { bytes: slow });
  await expect(progress(page)).toBeVisible();
  await stop(page).press('Enter');
  await expect(progress(page)).toBeHidden();
  await expect(browse(page)).toBeFocused();
  await expect(caption(page)).toHaveValue('our red kite');
  await save(page).click();
  await seal(page).waitFor();
  expect(await cornersOf(await keptPicture(page))).toEqual(CORNERS);
});

test('a site’s decoder is aborted, and another photo can be chosen', async ({ page }) => {
  await openPictureField(page);
  const signals = await page.locator('signin-seal').evaluateHandle((element) => {
    const given: AbortSignal[] = [];
    const decodePicture = (_: File, { signal }: { signal: AbortSignal }): Promise<unknown> => {
      given.push(signal);
      return new Promise(() => undefined);
    };
    Object.assign(element, { decodePicture, convertPictures: 'always' });
    return given;
  });
  await hand(page, { bytes: await readHeic(), name: 'IMG_0001.HEIC' });
  await expect.poll(() => signals.evaluate((given) => given.length)).toBe(1);
  await stop(page).click();
  expect(await signals.evaluate(([signal]) => signal?.aborted)).toBe(true);
  await hand(page, { bytes: await makeJpeg() });
  await keepPicture(page);
});

test('if the worker’s script does not arrive, reading can be stopped, and tried again later', async ({
  page,
}) => {
  await page.route('**/picture-worker.js', () => new Promise(() => undefined));
  await choosePicture(page, { bytes: await makeJpeg() });
  await expect(progress(page)).toBeVisible();
  await stop(page).press('Enter');
  await expect(progress(page)).toBeHidden();
  await page.unroute('**/picture-worker.js');
  await hand(page, { bytes: await makeJpeg() });
  await keepPicture(page);
});
