import { type FrameLocator, type Page, expect, test } from '@playwright/test';

/** Storybook as a designer uses it: the tables, controls, actions and toolbars around a story. */
const story = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');

async function visitSeal(page: Page): Promise<void> {
  await page.goto('/?path=/story/elements-signin-seal--shown-words');
  await story(page)
    .getByRole('button', { name: /^Your Sign-in Seal/ })
    .waitFor();
}

async function choose(page: Page, toolbar: string, item: string): Promise<void> {
  await page.getByRole('button', { name: toolbar }).click();
  await page.getByRole('option', { name: item }).click();
}

test('a control changes the element', async ({ page }) => {
  await visitSeal(page);
  await expect(story(page).getByText('Press it before you sign in.')).toBeHidden();
  await page.getByRole('switch', { name: 'required' }).focus();
  await page.keyboard.press('Space');
  await expect(story(page).getByText('Press it before you sign in.')).toBeVisible();
});

test('the actions list the element’s events', async ({ page }) => {
  await visitSeal(page);
  await story(page)
    .getByRole('button', { name: /^Your Sign-in Seal/ })
    .click();
  await page.getByRole('tab', { name: /^Actions/ }).click();
  await expect(page.getByRole('tabpanel').getByText('seal-confirmed').last()).toBeVisible();
});

test('the toolbars set the theme, the color scheme, the direction and forced colors', async ({
  page,
}) => {
  await visitSeal(page);
  const html = story(page).locator('html');
  await choose(page, 'A theme of this package', 'Bank');
  await choose(page, 'Light or dark', 'Dark');
  await choose(page, 'The direction of the page’s writing', 'Right to left');
  await expect(html).toHaveAttribute('dir', 'rtl');
  // The dark surface of the theme “Bank”, then the system's.
  const box = story(page).locator('signin-seal .box');
  await expect(box).toHaveCSS('background-color', 'rgb(15, 24, 38)');
  await choose(page, 'Forced colours', 'Forced colours');
  await expect(box).not.toHaveCSS('background-color', 'rgb(15, 24, 38)');
});

test('the pages render their tables', async ({ page }) => {
  for (const id of ['start-here', 'content', 'accessibility']) {
    await page.goto(`/?path=/docs/pages-${id}--docs`);
    await expect(story(page).getByRole('table').first()).toBeVisible();
    await expect(story(page).getByText(/\| -{3}/)).toHaveCount(0);
  }
});
