import type { Page } from '@playwright/test';
import { pressTimes, tabTo } from './keyboard.js';
import { cropFrame, cropStatus } from './crop.js';
import { browse, caption } from './picture-field.js';
import { expect } from './profile.js';
import { call, save, seal } from './sign-in-page.js';

/** Opens the editor on the sign-in page, and chooses the file as the picture of a first seal, with keys alone. */
export async function choosePictureByKeyboard(page: Page, file: string): Promise<void> {
  // Started early, because it takes a while until Playwright intercepts the dialog.
  const chooser = page.waitForEvent('filechooser');
  await page.goto('/');
  await tabTo(page, call(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Create a Text Seal' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, browse(page));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  await expect(browse(page)).toBeFocused();
  await cropFrame(page).waitFor();
}

/** Moves a picture of 4 to 3 to its lower right part, with keys alone. */
export async function cropToCornerByKeyboard(page: Page): Promise<void> {
  await tabTo(page, cropFrame(page));
  await pressTimes(page, '+', 4);
  await expect(cropStatus(page)).toHaveText(/Zoom 24\d%\. 30% hidden on the left/);
  await pressTimes(page, 'ArrowRight', 10);
  await expect(cropStatus(page)).toHaveText('You cannot move the picture any further.');
  await pressTimes(page, 'ArrowDown', 8);
}

/** Saves the chosen picture with a caption, with keys alone. */
export async function keepPictureByKeyboard(page: Page): Promise<void> {
  await tabTo(page, caption(page));
  await page.keyboard.type('our red kite');
  await tabTo(page, save(page));
  await expect(save(page)).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(seal(page)).toBeFocused();
}
