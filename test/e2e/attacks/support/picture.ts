import { type Page, expect } from '@playwright/test';
import sharp from 'sharp';
import { call, preview, save, seal } from '../../support/sign-in-page.js';

/** A file as the attacker hands it to the person: what it is called decides nothing. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly name?: string;
}

/** The person takes the file for the picture of a first seal. */
export async function choosePicture(
  page: Page,
  { bytes, name = 'kitten.jpg' }: Handed,
): Promise<void> {
  await page.goto('/');
  await call(page).click();
  await page.getByRole('radio', { name: 'Upload an Image' }).check();
  const file = { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
  await page.getByLabel('Browse').setInputFiles(file);
}

/** The person keeps the chosen picture, with a caption. */
export async function keepPicture(page: Page): Promise<void> {
  await expect(preview(page)).toBeVisible();
  await page.getByRole('textbox', { name: 'Caption' }).fill('our red kite');
  await save(page).click();
  await seal(page).waitFor();
}

/** The colour in the upper left corner, as a decoder outside the browser sees it. */
export async function cornerOf(picture: Buffer): Promise<readonly number[]> {
  const { data } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, 3)].map((level) => Math.round(level / 64));
}

/** Counts the files that this and every later page gives to the browser's decoder. */
export async function watchDecoder(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const decode = createImageBitmap;
    const given: unknown[] = [];
    const watched = (source: ImageBitmapSource): Promise<ImageBitmap> => {
      given.push(source);
      return decode(source);
    };
    Object.assign(window, { createImageBitmap: watched, given });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'given') as unknown[]).length);
}
