import type { Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import {
  call,
  loadEstimator,
  makeTextSeal,
  openChange,
  openWithTextSeal,
  preview,
  requirePress,
  save,
  seal,
  storeTextSeal,
  writeLines,
} from './support/sign-in-page.js';
import { recordAnnouncements } from './support/spoken.js';

const MISSING =
  'Your Sign-in Seal is missing. This browser had a seal for this page. Do not enter your password until you know why it is missing.';
const COPY = 'This page is not at its own address. Do not enter your password here.';
const SAVED = 'Your Sign-in Seal is saved in this browser.';
const REMOVED = 'Your Sign-in Seal is removed from this browser.';
const UNLIKELY = 'A copied page is unlikely to guess this.';
const SAVING = 'Saving…';

/** Deletes the seal but not its trace, as another tab would notice it. */
const loseSeal = (page: Page) =>
  page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
  });

test('making a seal announces how easy it is to guess, then that it is saved', async ({ page }) => {
  const announced = await recordAnnouncements(page);
  await page.goto('/');
  await loadEstimator(page);
  await call(page).click();
  await writeLines(page, ['qzvkwj']);
  await expect.poll(announced).toEqual([UNLIKELY, '6 of 7 characters']);
  await save(page).click();
  await expect(seal(page)).toBeFocused();
  expect(await announced()).toEqual([UNLIKELY, '6 of 7 characters', SAVING, SAVED]);
});

test('the count is announced when the limit is passed and at rest, not with each key', async ({
  page,
}) => {
  const announced = await recordAnnouncements(page);
  await page.goto('/');
  await call(page).click();
  await page.getByRole('textbox', { name: 'Line 1' }).fill('qzvkwjxb');
  const tooLong = 'of 7 characters This line is too long. Shorten it to seven characters.';
  await expect.poll(announced).toEqual([`8 ${tooLong}`]);
  await page.keyboard.type('yz');
  await expect.poll(announced).toEqual([`8 ${tooLong}`, `10 ${tooLong}`]);
});

test('changing a seal announces that it is saved', async ({ page }) => {
  const announced = await recordAnnouncements(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await save(page).click();
  await expect(seal(page)).toBeFocused();
  expect(await announced()).toEqual([SAVING, UNLIKELY, SAVED]);
});

test('removing a seal announces that it is removed', async ({ page }) => {
  const announced = await recordAnnouncements(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(call(page)).toBeFocused();
  expect(await announced()).toEqual([SAVING, REMOVED]);
});

test('a refused save announces why', async ({ page }) => {
  const announced = await recordAnnouncements(page);
  await page.goto('/');
  await call(page).click();
  await page.getByRole('checkbox', { name: 'This is a public or shared computer' }).check();
  await save(page).click();
  await expect
    .poll(announced)
    .toEqual([
      'Do not make a seal here. Nothing is stored.',
      'Nothing is stored on a public or shared computer. Press “Cancel”.',
    ]);
});

test('a seal that is missing as the page loads is announced once, in one piece', async ({
  page,
}) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => {
    localStorage.clear();
  });
  const announced = await recordAnnouncements(page);
  await page.reload();
  await expect.poll(announced).toEqual([MISSING]);
  await expect(page.locator('signin-seal [aria-live=assertive]')).toBeEmpty();
  expect(await announced()).toEqual([MISSING]);
});

test('a seal that is lost while the page is open is announced once, in one piece', async ({
  page,
}) => {
  const announced = await recordAnnouncements(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await loseSeal(page);
  await expect.poll(announced).toEqual([MISSING]);
});

test('a copy announces that it is one once, in one piece, then the way to go on', async ({
  page,
  baseURL,
}) => {
  const copy = `${String(baseURL).replace('localhost', 'copy.localhost')}/`;
  await storeTextSeal(page, ['odd', 'whale'], copy);
  const announced = await recordAnnouncements(page);
  await page.goto(copy);
  await expect(page.locator('seal-preview')).toBeVisible();
  await expect.poll(announced).toEqual([COPY, 'Continue on this page anyway']);
});

test('a page that calls for a first seal announces nothing', async ({ page }) => {
  const announced = await recordAnnouncements(page);
  await page.clock.install();
  await page.goto('/');
  await expect(call(page)).toHaveAccessibleDescription(
    'Make a private seal. A copied page at another address will not have it.',
  );
  // Longer than an announcement waits.
  await page.clock.runFor(3_000);
  expect(await announced()).toEqual([]);
});

test('the gate announces the press', async ({ page }) => {
  await requirePress(page);
  const announced = await recordAnnouncements(page);
  await openWithTextSeal(page, ['odd', 'whale']);
  await seal(page).click();
  await expect.poll(announced).toEqual(['Pressed. You can sign in.']);
});
