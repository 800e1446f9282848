import type { Page } from '@playwright/test';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker opens the genuine page as a popup. The seal shows there, with the true address. The
// attacker hopes to navigate the window to a fake page once the person has looked.

async function openPopup(page: Page, lab: Lab): Promise<Page> {
  await openWithTextSeal(page, ['odd', 'whale']);
  const address = lab.at('login.genuine.localhost');
  const open = `<button onclick="held = window.open('${address}')">Your prize</button>`;
  await page.goto(lab.page('phish.localhost', '/', open));
  const popup = page.context().waitForEvent('page');
  await page.getByRole('button').click();
  await seal(await popup).waitFor();
  return popup;
}

const turn = (page: Page, fake: string): Promise<void> =>
  page.evaluate((address) => {
    const held = Reflect.get(window, 'held') as Window;
    held.location.href = address;
  }, fake);

const isHeld = (page: Page): Promise<boolean> =>
  page.evaluate(() => !(Reflect.get(window, 'held') as Window).closed);

test('the header takes away the attacker’s control of the popup', async ({ page, lab }) => {
  const popup = await openPopup(page, lab);
  expect(await isHeld(page)).toBe(false);
  expect(await popup.evaluate(() => window.opener === null)).toBe(true);
  await turn(page, lab.page('phish.localhost', '/fake', 'Sign in'));
  await popup.reload();
  await expect(popup).toHaveURL(lab.at('login.genuine.localhost'));
  await expect(seal(popup)).toBeVisible();
});

test(
  'without the header, the attacker navigates it to a fake page',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutHeader('Cross-Origin-Opener-Policy');
    const popup = await openPopup(page, lab);
    expect(await isHeld(page)).toBe(true);
    const fake = lab.page('phish.localhost', '/fake', 'Sign in');
    await turn(page, fake);
    await expect(popup).toHaveURL(fake);
  },
);
