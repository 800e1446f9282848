import type { Locator, Page } from '@playwright/test';
import { call, openWithTextSeal, preview, save } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker asks for a double-click. At the first click, the fake page navigates to the genuine settings
// page, with Remove under the pointer. The attacker hopes that the second click removes the seal. No header
// helps, because the person clicks on the true page.

/** The time between the two clicks, in ms. */
const BETWEEN = 150;

const remove = (page: Page): Locator => preview(page).getByRole('button', { name: 'Remove' });
const undo = (page: Page): Locator => page.getByRole('button', { name: 'Undo' });

// Clicks at the button's place even if it is not ready, because the person does not see it.
const press = (button: Locator): Promise<void> => button.click({ force: true });

async function doubleClick(page: Page, lab: Lab): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  const settings = lab.at('login.genuine.localhost', '/settings.html');
  const trap = `<button onmousedown="location.href = '${settings}'">Double-click</button>`;
  await page.goto(lab.page('phish.localhost', '/', trap));
  // The page's clock advances only in this test.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole('button', { name: 'Double-click' }).hover();
  await page.mouse.down();
  await remove(page).waitFor();
  // `pageshow`, which comes after it, begins the time again.
  await page.waitForLoadState('load');
  await page.mouse.up();
  await page.clock.runFor(BETWEEN);
  await press(remove(page));
}

test('the second click of a double-click removes nothing, but a later one does', async ({
  page,
  lab,
}) => {
  await doubleClick(page, lab);
  await expect(remove(page)).toBeVisible();
  await expect(undo(page)).toHaveCount(0);
  await page.clock.runFor(500 - BETWEEN);
  await press(remove(page));
  await expect(undo(page)).toBeVisible();
});

const returns = {
  'the window is focused': () => window.dispatchEvent(new Event('focus')),
  'the page is visible again': () =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  'the page is restored from the history': () => window.dispatchEvent(new Event('pageshow')),
};

/** Opens the settings page, and lets the time pass in which clicks are ignored. */
async function openSettled(page: Page): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto('/settings.html');
  await remove(page).waitFor();
  await page.clock.runFor(500);
}

// The attacker can also let the genuine page lie open behind another window, which the first click closes.
for (const [what, happens] of Object.entries(returns)) {
  test(`a click on Remove just after ${what} does nothing`, async ({ page }) => {
    await openSettled(page);
    await page.evaluate(happens);
    await page.clock.runFor(BETWEEN);
    await press(remove(page));
    await expect(undo(page)).toHaveCount(0);
    await page.clock.runFor(500 - BETWEEN);
    await press(remove(page));
    await expect(undo(page)).toBeVisible();
  });
}

test('a click on Save just after the window is focused does nothing', async ({ page }) => {
  await openSettled(page);
  await press(remove(page));
  await undo(page).waitFor();
  const removals = await page.evaluateHandle(() => {
    const seen: Event[] = [];
    addEventListener('seal-remove', (event) => seen.push(event));
    return seen;
  });
  await page.evaluate(returns['the window is focused']);
  await press(save(page));
  expect(await removals.evaluate((seen) => seen.length)).toBe(0);
  await page.clock.runFor(500);
  await press(save(page));
  await expect(page.getByText('is removed from this browser')).toBeVisible();
});

test(
  'without the defense, the seal is gone after two double-clicks',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('elements/common/settle-ms.js', 'SETTLE_MS = 500', 'SETTLE_MS = 0');
    await doubleClick(page, lab);
    await expect(undo(page)).toBeVisible();
    await press(save(page));
    await page.clock.resume();
    await page.goto('/');
    await expect(call(page)).toBeVisible();
  },
);
