import { type Page, expect, test } from '@playwright/test';
import { openWithTextSeal, requirePress, seal } from './support/sign-in-page.js';
import { sampleOf } from '../support/sample-of.js';

const windows = [
  { width: 320, height: 640 },
  { width: 320, height: 420 },
  { width: 768, height: 500 },
  { width: 1280, height: 800 },
] as const;

const change = (page: Page) => page.getByRole('button', { name: 'Change your Sign-in Seal now' });

/** The places of all that is on the page outside the element. */
const places = (page: Page): Promise<readonly string[]> =>
  page.locator('body *').evaluateAll((parts) => {
    const outside = parts.filter((part) => part.getRootNode() === part.ownerDocument);
    return outside.map((part) => JSON.stringify(part.getBoundingClientRect()));
  });

for (const direction of ['ltr', 'rtl'] as const) {
  for (const viewport of windows) {
    const size = [viewport.width, viewport.height].join(' × ');
    test(`the menu lies over the page, and in a window of ${size} px, ${direction}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await requirePress(page);
      await openWithTextSeal(page, ['odd', 'whale']);
      await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
      await seal(page).scrollIntoViewIfNeeded();
      const before = await places(page);
      await seal(page).click();
      await expect(change(page)).toBeInViewport({ ratio: 1 });
      await expect(page.locator('signin-seal .menu')).toBeInViewport({ ratio: 1 });
      expect(await places(page)).toEqual(before);
    });
  }
}

test('after the press, one click reaches the password field', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await requirePress(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await seal(page).click();
  await change(page).waitFor();
  await page.getByLabel('Password').click();
  await expect(change(page)).toBeHidden();
  await page.keyboard.type('correct horse');
  await expect(page.getByLabel('Password')).toHaveValue('correct horse');
});

for (const on of ['html', 'body', 'signin-seal'] as const) {
  for (const zoom of sampleOf([1.75, 0.8, 1.25, 2.5], 1)) {
    test(`the menu is in the window where the page zooms its ${on}: ${String(zoom)}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 340, height: 620 });
      await openWithTextSeal(page, ['odd', 'whale']);
      await page.locator(on).evaluate((part, factor) => {
        part.style.setProperty('zoom', String(factor));
      }, zoom);
      await seal(page).scrollIntoViewIfNeeded();
      await seal(page).click();
      const menu = page.locator('signin-seal .menu');
      await expect(menu).toBeInViewport({ ratio: 1 });
      const { x = 0, width = 0 } = (await menu.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(7);
      expect(x + width).toBeLessThanOrEqual(333);
      // A menu that is larger than the window scrolls.
      await change(page).scrollIntoViewIfNeeded();
      await expect(change(page)).toBeInViewport({ ratio: 0.9 });
    });
  }
}
