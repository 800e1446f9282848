import type { Locator, Page } from '@playwright/test';

/** More Tab stops than the sign-in page and its editor have. */
const MOST_PLACES = 60;

/** Presses Tab until a part has the focus, as a person would who can't see the page. */
export async function tabTo(page: Page, part: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_PLACES; pressed += 1) {
    if (await part.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(part)}`);
}

/** Presses a key several times. */
export async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
}
