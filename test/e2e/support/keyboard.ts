import type { Locator, Page } from '@playwright/test';

/** More than the sign-in page with its editor has places to go to. */
const MOST_PLACES = 60;

/** Goes on with Tab, as a person does who can't see where it leads, until a part has the focus. */
export async function tabTo(page: Page, part: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_PLACES; pressed += 1) {
    if (await part.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(part)}`);
}

/** Presses a key several times. */
export async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
}
