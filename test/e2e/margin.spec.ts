import type { Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { call } from './support/sign-in-page.js';

/** Replaces the demo's own styles. */
async function useStyles(page: Page, body: string): Promise<void> {
  await page.route('**/demo.css', (route) => route.fulfill({ contentType: 'text/css', body }));
}

/** The space between the element and what follows it, in px. */
const gap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [seal, next] = ['signin-seal', 'signin-seal + *'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    return (next?.top ?? NaN) - (seal?.bottom ?? NaN);
  });

const BLOCKS = 'label { display: block; margin: 0 }';

for (const [what, rules, space] of [
  ['the box keeps what follows it at a distance', '', 16],
  ['the page’s own margin takes precedence', 'signin-seal { margin-block-end: 3px }', 3],
  ['so does one for all elements', '* { margin: 0 }', 0],
] as const) {
  test(`${what}, before and after the script has loaded`, async ({ page }) => {
    await useStyles(page, BLOCKS + rules);
    await page.route('**/sign-in.js', (route) => route.abort());
    await page.goto('/');
    expect(await gap(page)).toBe(space);
    await page.unroute('**/sign-in.js');
    await page.reload();
    await expect(call(page)).toBeVisible();
    expect(await gap(page)).toBe(space);
  });
}
