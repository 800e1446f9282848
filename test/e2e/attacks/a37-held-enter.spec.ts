import type { Page } from '@playwright/test';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';

// No attacker is needed: the person holds Enter in the password field, or presses it twice. The refused form moves the
// focus to the seal, and the key that was meant for the password confirms a seal that nobody has looked at.

const signedIn = (page: Page) => page.getByRole('heading', { name: 'You are signed in' });

/** The form of the genuine page, filled in, with a press required and a clock that only the test advances. */
async function fillIn(page: Page): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.locator('signin-seal').evaluate((element) => {
    element.toggleAttribute('required', true);
  });
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
}

/** Holds Enter in the password field for two seconds. */
async function holdEnter(page: Page): Promise<void> {
  await page.keyboard.down('Enter');
  await expect(seal(page)).toBeFocused();
  for (let time = 0; time < 2000; time += 400) {
    await page.clock.runFor(400);
    await page.keyboard.down('Enter');
  }
  await page.keyboard.up('Enter');
}

const isConfirmed = (page: Page): Promise<boolean> =>
  page.locator('signin-seal').evaluate((element) => element.matches(':state(confirmed)'));

test('Enter held in the password field does not press the seal, but a new press does', async ({
  page,
}) => {
  await fillIn(page);
  await holdEnter(page);
  expect(await isConfirmed(page)).toBe(false);
  await page.keyboard.press('Enter');
  expect(await isConfirmed(page)).toBe(true);
  await page.getByLabel('Password').press('Enter');
  await expect(signedIn(page)).toBeVisible();
});

test('a second Enter within 500 ms does not press the seal', async ({ page }) => {
  await fillIn(page);
  await page.getByLabel('Password').press('Enter');
  await page.clock.runFor(499);
  await page.keyboard.press('Enter');
  expect(await isConfirmed(page)).toBe(false);
});

test(
  'without the defense against repeated keys, holding Enter presses the seal',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('elements/signin-seal/press-guard.js', "'keydown', 'keypress',", '');
    await fillIn(page);
    await holdEnter(page);
    expect(await isConfirmed(page)).toBe(true);
  },
);

test(
  'without the defense after a refusal, a second Enter presses the seal, and a third signs in',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('elements/common/settle-ms.js', 'SETTLE_MS = 500', 'SETTLE_MS = 0');
    await fillIn(page);
    await page.getByLabel('Password').press('Enter');
    await page.keyboard.press('Enter');
    expect(await isConfirmed(page)).toBe(true);
    await page.getByLabel('Password').press('Enter');
    await expect(signedIn(page)).toBeVisible();
  },
);
