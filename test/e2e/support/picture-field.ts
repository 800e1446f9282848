import { writeFile } from 'node:fs/promises';
import type { Locator, Page, TestInfo } from '@playwright/test';
import type { SealRejectedEvent } from '../../../src/editing/editor-events.js';
import { expect } from './profile.js';
import { call, previewWaiting, save, seal } from './sign-in-page.js';

/** A file that somebody gives to the person. Its name decides nothing. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly name?: string;
}

/** The parts of the editor for a picture, found as a person finds them. */
export const browse = (page: Page): Locator => page.getByLabel('Browse');
export const caption = (page: Page): Locator => page.getByRole('textbox', { name: 'Caption' });
export const convert = (page: Page): Locator =>
  page.getByRole('button', { name: 'Convert it for me' });
export const shrink = (page: Page): Locator =>
  page.getByRole('button', { name: 'Shrink it for me' });

/** Switches the open editor to a picture. */
export async function chooseImage(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Upload an Image' }).check();
}

/** Opens the sign-in page without a seal, and its editor for a picture. */
export async function openPictureField(page: Page): Promise<void> {
  await page.goto('/');
  await call(page).click();
  await chooseImage(page);
}

/** Gives the open editor a file with the name of a JPEG. */
export async function hand(page: Page, { bytes, name = 'kitten.jpg' }: Handed): Promise<void> {
  const file = { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
  await browse(page).setInputFiles(file);
}

/** Chooses the file as the picture of a first seal. */
export async function choosePicture(page: Page, handed: Handed): Promise<void> {
  await openPictureField(page);
  await hand(page, handed);
}

/** Saves the chosen picture with a caption. */
export async function keepPicture(page: Page): Promise<void> {
  await expect(previewWaiting(page)).toBeHidden();
  await caption(page).fill('our red kite');
  await save(page).click();
  await seal(page).waitFor();
}

/** Writes a file to disk for the duration of the test. Returns its path. */
export async function fileOnDisk(
  testInfo: TestInfo,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const path = testInfo.outputPath(name);
  await writeFile(path, bytes);
  return path;
}

/** Collects the codes of all refusals on the open page from now on. */
export async function watchRejections(page: Page): Promise<() => Promise<readonly string[]>> {
  const collected = await page.evaluateHandle(() => {
    const codes: string[] = [];
    addEventListener('seal-rejected', (event: SealRejectedEvent) => codes.push(event.code));
    return codes;
  });
  return () => collected.jsonValue();
}
