import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import { call } from './support/sign-in-page.js';

/** The recipes of docs/theming.md, in the order of that page. */
const [bySystem = '', byClass = ''] = readFileSync('docs/theming.md', 'utf8')
  .split(/^## /m)
  .filter((section) => section.startsWith('Dark pages'))
  .flatMap((section) => [...section.matchAll(/```css\n(.*?)```/gs)].map(([, rules]) => rules));

/** A page that is dark by its own variables, and never sets `color-scheme`. */
const pages = {
  'follows the system': `:root { --page: #fff }
    @media (prefers-color-scheme: dark) { :root { --page: #121212 } } body { background: var(--page) }`,
  'has a class': `body { background: #fff } .dark-mode body { background: #121212 }`,
};

/** How bright the page and the box are, from 0 to 255. */
async function brightness(
  page: Page,
  styles: string,
  names = '',
): Promise<readonly [number, number]> {
  await page.route('**/demo.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: styles }),
  );
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  return page.evaluate((className) => {
    document.documentElement.className = className;
    const box = document.querySelector('signin-seal')?.shadowRoot?.querySelector('.box');
    const red = (element: Element): number =>
      Number(/\d+/.exec(getComputedStyle(element).backgroundColor)?.[0]);
    return [red(document.body), red(box ?? document.body)];
  }, names);
}

test.use({ colorScheme: 'dark' });

test('a page that follows the system without `color-scheme` needs the recipe', async ({ page }) => {
  const [around, box] = await brightness(page, pages['follows the system']);
  expect([around < 50, box < 50]).toEqual([true, false]);
});

test('the recipe makes the box dark on a page that follows the system', async ({ page }) => {
  const [around, box] = await brightness(page, pages['follows the system'] + bySystem);
  expect([around < 50, box < 50]).toEqual([true, true]);
  await page.emulateMedia({ colorScheme: 'light' });
  const [light, lightBox] = await brightness(page, pages['follows the system'] + bySystem);
  expect([light, lightBox]).toEqual([255, 255]);
});

for (const dark of [true, false]) {
  test(`the recipe for a class follows it, ${dark ? 'dark' : 'light'}`, async ({ page }) => {
    const styles = pages['has a class'] + byClass;
    const [around, box] = await brightness(page, styles, dark ? 'dark-mode' : '');
    expect([around < 50, box < 50]).toEqual([dark, dark]);
  });
}
