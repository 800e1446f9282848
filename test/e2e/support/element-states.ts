import { type Locator, type Page, expect } from '@playwright/test';
import { englishForeign } from '../../../src/messages/en/foreign.js';
import { writeHome } from '../../../src/page/write-home.js';
import type { Seal } from '../../../src/seal/seal.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import { seal } from './sign-in-page.js';

/** The part of an element that holds all that it shows. */
export const part = (page: Page, name: 'box' | 'editor' | 'help'): Locator =>
  page.locator(`[part~="${name}"]`);

/** Lets the element read a store with this reading. */
export async function giveReading(element: Locator, reading: SealReading): Promise<void> {
  await element.evaluate((host, given) => {
    const store = { load: () => given, watch: () => () => undefined };
    Object.assign(host, { store });
  }, reading);
}

/** Draws the color of a new seal as if chance gave the first one each time. The pattern has no part in the tree. */
export async function takeFirstColour(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Crypto.prototype.getRandomValues = (bytes) => bytes;
  });
}

/** Shows this seal in a `<seal-preview>` at the end of the page, instead of the one before. */
export async function drawSeal(page: Page, given: Seal): Promise<void> {
  await page.evaluate((drawn) => {
    const preview = Object.assign(document.createElement('seal-preview'), { seal: drawn });
    document.querySelector('main > seal-preview')?.remove();
    document.querySelector('main')?.append(preview);
  }, given);
}

/** Sends the demo's form without a press on the seal, which refuses it. */
export async function sendUnpressed(page: Page): Promise<void> {
  await page.locator('form').evaluate((form: HTMLFormElement) => {
    form.reset();
  });
  await page.getByLabel('User name').fill('ada');
  await page.getByLabel('Password', { exact: true }).fill('opensesame');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(seal(page)).toBeFocused();
}

/** Gives the element another home, as if the page were a copy, and waits until the alarm is complete. */
export async function giveOtherHome(page: Page): Promise<void> {
  await page.locator('signin-seal').evaluate(
    (copied, home) => {
      Object.assign(copied, { home });
    },
    writeHome(['https://tidewater.localhost']),
  );
  await page.getByRole('button', { name: englishForeign.continue }).waitFor();
}

/** Compares the tree of what assistive technology finds in it with the file of this name. */
export async function expectTree(of: Locator, name: string): Promise<void> {
  await expect.soft(of).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}
