import type { Frame, Locator, Page } from '@playwright/test';
import { writeRecord } from '../../../src/store/write-record.js';

/** The parts of the sign-in page, found by role and name as a person finds them. */
export const seal = (page: Page | Frame): Locator =>
  page.getByRole('button', { name: /^Your Sign-in Seal/ });
export const call = (page: Page | Frame): Locator =>
  page.getByRole('button', { name: 'Prevent Password Theft' });
export const save = (page: Page | Frame): Locator => page.getByRole('button', { name: 'Save' });
export const preview = (page: Page): Locator => page.getByRole('region', { name: 'Preview' });

/** What the preview shows while the seal is not complete. */
export const previewWaiting = (page: Page): Locator =>
  preview(page).getByText('Your seal appears here when it is complete.');

/** Types the lines into the open editor. */
export async function writeLines(page: Page | Frame, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    await page.getByRole('textbox', { name: `Line ${String(index + 1)}` }).fill(line);
  }
}

/** Loads what estimates how easy a text is to guess. The editor waits for it for a few seconds only. */
export async function loadEstimator(page: Page): Promise<void> {
  await page.evaluate((path) => import(path), '/dist/cdn/guess-estimator.js');
}

/** Makes a text seal with these lines on a sign-in page without one. */
export async function makeTextSeal(page: Page, lines: readonly string[]): Promise<void> {
  await page.goto('/');
  await call(page).click();
  await writeLines(page, lines);
  await page.getByRole('button', { name: 'Preview' }).click();
  await save(page).click();
  await seal(page).waitFor();
}

/**
 * Opens the sign-in page in a browser that already has a seal with these lines, by writing the record into its storage as
 * the product does. For tests that are not about making a seal.
 */
export async function openWithTextSeal(page: Page, lines: readonly string[]): Promise<void> {
  await storeTextSeal(page, lines);
  await page.goto('/');
  await seal(page).waitFor();
}

/** Writes the record of a text seal, at the demo or at another address that serves it. */
export async function storeTextSeal(
  page: Page,
  lines: readonly string[],
  site = '/',
): Promise<void> {
  const record = writeRecord({ kind: 'text', lines, colour: 'teal', pattern: '0123456789abcdef' });
  await page.goto(`${site}demo/icon.svg`);
  await page.evaluate((text) => {
    localStorage.setItem('signin-seal', text);
  }, record);
}

/** Opens the editor for an existing seal. */
export async function openChange(page: Page): Promise<void> {
  await seal(page).click();
  await page.getByRole('button', { name: 'Change your Sign-in Seal now' }).click();
  await preview(page).waitFor();
}

/** Removes the seal in the editor, and waits until the page offers to make one. */
export async function removeSeal(page: Page): Promise<void> {
  await openChange(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await call(page).waitFor();
}

/** Chooses a file as a person does, with Browse and the browser's file chooser. */
export async function browseFor(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByLabel('Browse').click();
  await (await chooser).setFiles(file);
}

/** The background color of the page's seal, as the browser paints it. */
export async function groundOf(seal: Locator): Promise<string> {
  return seal.locator('.seal').evaluate((box) => getComputedStyle(box).backgroundColor);
}

/** Makes the demo's page require the press. */
export async function requirePress(page: Page): Promise<void> {
  await page.route('http://localhost:*/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<signin-seal', '<signin-seal required');
    await route.fulfill({ response, body });
  });
}
