import { type Page, devices } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { call, save } from './support/sign-in-page.js';
import { sampleOf } from '../support/sample-of.js';

/** Layouts that show no more than the window, as those of applications do. */
const layouts = {
  'a body as high as the window': 'body { height: 100vh; overflow: hidden }',
  'a fixed panel': '.page { position: fixed; inset: 40px auto auto 40px; inline-size: 400px }',
  'a grid with a hidden row': `body { display: grid; grid-template-rows: auto 1fr; height: 100vh }
    html, .page { overflow: hidden } .strip { display: none }`,
  'a root element that hides what overflows': 'html { overflow: hidden; height: 100% }',
  'a box that could scroll, but is cut off': `body { height: 100vh; overflow: hidden }
    .page { overflow: auto; height: 3000px }`,
};

async function openEditor(page: Page, layout: string): Promise<void> {
  await page.route('**/demo.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: `body { margin: 0 } ${layout}` }),
  );
  await page.goto('/');
  await call(page).click();
  await expect(page.getByRole('radio', { name: 'Create a Text Seal' })).toBeFocused();
}

/** Turns the wheel over the editor, which scrolls only what the user can scroll. */
async function turnWheel(page: Page): Promise<void> {
  const box = await page.getByRole('radio', { name: 'Create a Text Seal' }).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.mouse.wheel(0, 5000);
}

for (const [what, layout] of Object.entries(layouts)) {
  for (const [width, height] of [
    [420, 900],
    [1280, 400],
  ] as const) {
    const size = `${String(width)} × ${String(height)} px`;
    test(`Save can be reached with the wheel in ${what}, ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openEditor(page, layout);
      await turnWheel(page);
      await expect(save(page)).toBeInViewport({ ratio: 1 });
    });
  }
}

for (const [what, viewport] of Object.entries({
  'a phone': devices['iPhone SE'].viewport,
  'a low window': { width: 1280, height: 400 },
})) {
  test(`the page itself scrolls where it can, on ${what}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openEditor(page, '');
    await turnWheel(page);
    await expect(save(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(page.locator('.cut-off')).toHaveCount(0);
  });
}

test('the editor takes its whole height again once there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await openEditor(page, layouts['a body as high as the window']);
  await expect(page.locator('.cut-off')).toHaveCount(1);
  await page.setViewportSize({ width: 1280, height: 3000 });
  await expect(page.locator('.cut-off')).toHaveCount(0);
});

/** Ways in which a page draws the editor larger or smaller, in a layout that shows no more than the window. */
const scaled = {
  zoom: (factor: number) => `.page { zoom: ${String(factor)} }`,
  'zoom of the body': (factor: number) => `body { zoom: ${String(factor)} }`,
  scale: (factor: number) => `.page { scale: ${String(factor)}; transform-origin: 0 0 }`,
  'zoom in a scaled box': (factor: number) =>
    `.page { transform: scale(${String(factor / 2)}); transform-origin: 0 0 } signin-seal { zoom: 2 }`,
};

const FIXED = 'html { height: 100vh; overflow: hidden } .page { inline-size: 400px; margin: 0 }';

for (const [how, styleOf] of Object.entries(scaled)) {
  for (const factor of sampleOf([1.6, 0.75, 1.25, 2], 1)) {
    test(`Save can be reached with the wheel in a page that uses ${how}: ${String(factor)}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 480 });
      await openEditor(page, `${FIXED} ${styleOf(factor)}`);
      await expect(page.locator('.cut-off')).toHaveCount(1);
      await turnWheel(page);
      await expect(save(page)).toBeInViewport({ ratio: 0.99 });
      const editor = page.locator('.editor');
      const { y = 0, height = 0 } = (await editor.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(481);
      expect(y + height).toBeGreaterThan(440);
    });
  }

  test(`the editor is whole where it is drawn small enough for the window by ${how}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 480 });
    await openEditor(page, `${FIXED} ${styleOf(0.3)}`);
    await expect(page.locator('.cut-off')).toHaveCount(0);
  });
}
