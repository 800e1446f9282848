import { type Locator, type Page, expect } from '@playwright/test';
import type { Seal } from '../../../src/seal/seal.js';
import type { SealReading } from '../../../src/store/seal-store.js';

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
export async function drawSeal(page: Page, seal: Seal): Promise<void> {
  await page.evaluate((drawn) => {
    const preview = Object.assign(document.createElement('seal-preview'), { seal: drawn });
    document.querySelector('main > seal-preview')?.remove();
    document.querySelector('main')?.append(preview);
  }, seal);
}

/** Compares the tree of what assistive technology finds in it with the file of this name. */
export async function expectTree(of: Locator, name: string): Promise<void> {
  await expect.soft(of).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}
