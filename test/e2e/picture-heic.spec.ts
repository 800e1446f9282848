import type { JSHandle, Page } from '@playwright/test';
import { cornersOf, keptPicture } from './support/kept-picture.js';
import { readHeic } from './support/photo-files.js';
import {
  browse,
  convert,
  fileOnDisk,
  watchRejections,
  keepPicture,
  openPictureField,
} from './support/picture-field.js';
import { expect, test } from './support/profile.js';
import { browseFor } from './support/sign-in-page.js';

// Chromium does not decode HEIC.

/** Gives the element a decoder that sees red on the left and blue on the right. Returns the sizes of the files that it gets. */
function giveDecoder(page: Page): Promise<JSHandle<readonly number[]>> {
  return page.locator('signin-seal').evaluateHandle((element) => {
    const sizes: number[] = [];
    const decodePicture = (file: File): Promise<ImageBitmap> => {
      sizes.push(file.size);
      const canvas = new OffscreenCanvas(800, 600);
      const context = canvas.getContext('2d');
      for (const [at, fillStyle] of ['#f00', '#00f'].entries()) {
        if (context) Object.assign(context, { fillStyle }).fillRect(at * 400, 0, 400, 600);
      }
      return createImageBitmap(canvas);
    };
    Object.assign(element, { decodePicture });
    return sizes;
  });
}

test('an iPhone’s photo is refused with instructions for saving a JPEG on the iPhone or a Mac', async ({
  page,
}, testInfo) => {
  await openPictureField(page);
  const rejections = await watchRejections(page);
  await browseFor(page, await fileOnDisk(testInfo, 'IMG_0001.HEIC', await readHeic()));
  await expect(browse(page)).toHaveAccessibleDescription(
    /HEIC photo, which this browser cannot open\..* On an iPhone, .*On a Mac, /,
  );
  await expect(convert(page)).toBeHidden();
  expect(await rejections()).toEqual(['heic-not-decoded']);
});

test('with a site’s own decoder, one press converts an iPhone’s photo, and it is saved', async ({
  page,
}, testInfo) => {
  const bytes = await readHeic();
  await openPictureField(page);
  const sizes = await giveDecoder(page);
  await browseFor(page, await fileOnDisk(testInfo, 'IMG_0001.HEIC', bytes));
  await expect(browse(page)).toHaveAccessibleDescription(/^The file is not a JPEG picture/);
  await convert(page).click();
  await expect(page.getByText('Converted from HEIC. The picture is ready.')).toBeVisible();
  expect(await sizes.jsonValue()).toEqual([bytes.length]);
  await keepPicture(page);
  expect(await cornersOf(await keptPicture(page))).toEqual(['red', 'blue', 'red', 'blue']);
});
