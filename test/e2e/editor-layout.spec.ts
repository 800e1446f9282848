import { type Page, devices } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { call, preview, save, writeLines } from './support/sign-in-page.js';

/** The editor's controls in visual order. */
const line = (page: Page) => page.getByRole('textbox', { name: 'Line 1' });
const colour = (page: Page) => page.getByRole('radio', { checked: true }).last();

/** The seal's first line. Its box is slightly higher than its letters, and is clipped by the seal's edge. */
async function expectSealInView(page: Page) {
  await expect(preview(page).getByText('otter')).toBeInViewport({ ratio: 0.8 });
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('the preview stays in view beside the fields, whichever has the focus', async ({ page }) => {
    await page.goto('/settings.html');
    await writeLines(page, ['otter', 'lamp']);
    for (const stop of [line(page), colour(page), save(page)]) {
      await stop.focus();
      await expect(stop).toBeInViewport();
      await expectSealInView(page);
    }
    const [field, shown] = [await line(page).boundingBox(), await preview(page).boundingBox()];
    expect(shown?.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0));
  });

  test('the preview also stays in view in the narrow box of a sign-in page', async ({ page }) => {
    await page.goto('/');
    await call(page).click();
    await writeLines(page, ['otter', 'lamp']);
    for (const stop of [line(page), colour(page)]) {
      await stop.focus();
      await expect(stop).toBeInViewport({ ratio: 1 });
      await expectSealInView(page);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: devices['iPhone SE'].viewport });

  test('the preview takes no space until it is opened', async ({ page }) => {
    await page.goto('/settings.html');
    await writeLines(page, ['otter', 'lamp']);
    await expect(preview(page)).toBeHidden();
    await page.getByRole('button', { name: 'Preview' }).click();
    await expectSealInView(page);
  });
});
