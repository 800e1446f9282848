import type { Page } from '@playwright/test';

/** Stops the time of the element's own animations so many ms after they began, such as that which shows the site's sentence. */
export async function lateBy(page: Page, ms: number): Promise<void> {
  await page.locator('signin-seal').evaluate((element, time) => {
    for (const animation of element.getAnimations()) {
      animation.pause();
      animation.currentTime = time;
    }
  }, ms);
}
