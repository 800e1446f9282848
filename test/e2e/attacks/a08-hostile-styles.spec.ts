import type { Page } from '@playwright/test';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';
import type { Lab } from './support/lab.js';

// The attacker gets rules of his into the genuine page's style sheet. He hopes that the seal is not
// seen: then its absence on his copy is nothing new.

const HIDE_WORDS = `form { visibility: hidden; color: transparent; font-size: 0; letter-spacing: 60px;
  text-indent: -999px; -webkit-text-security: disc; -webkit-text-fill-color: transparent }
  input, label, form > button { visibility: visible; font-size: 1rem }`;

// Letters are painted otherwise between two pixels, so the seal always stands at the same place.
const PLACE = 'signin-seal { position: absolute; inset: 0 auto auto 0; width: 400px }';

function useStyles(lab: Lab, rules: string): void {
  const sheet = `${PLACE} ${rules}`;
  lab.file('login.genuine.localhost', '/demo/demo.css', sheet, { 'Content-Type': 'text/css' });
}

/** What is painted of the seal; it shows on the page before. */
async function paintedSeal(page: Page): Promise<Buffer> {
  const clip = await seal(page).locator('.seal').boundingBox();
  if (!clip) throw new Error('No seal is laid out');
  return page.screenshot({ clip });
}

async function sealUnder(page: Page, lab: Lab, rules: string): Promise<Buffer> {
  useStyles(lab, rules);
  await page.goto('/');
  await page.locator('signin-seal:state(shown)').waitFor({ state: 'attached' });
  return paintedSeal(page);
}

test('nothing that the page hands down changes the seal', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const usual = await sealUnder(page, lab, 'form { color: black }');
  expect((await sealUnder(page, lab, HIDE_WORDS)).equals(usual)).toBe(true);
  await seal(page).click();
  await expect(seal(page)).toHaveAttribute('aria-expanded', 'true');
});

test('without the defence, the seal can’t be seen', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await lab.withoutDefence('elements/shared.styles.js', 'all:initial;', '');
  await lab.withoutDefence('elements/seal-preview.styles.js', 'all:initial;', '');
  await page.goto('/');
  useStyles(lab, HIDE_WORDS);
  await page.reload();
  await page.locator('signin-seal:state(shown)').waitFor({ state: 'attached' });
  await expect(seal(page)).toBeHidden();
});

test('a transparent box around it hides it, and the element tells the site', async ({
  page,
  lab,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  useStyles(lab, 'signin-seal { opacity: 0 }');
  await page.goto('/');
  await page.getByLabel('Password').focus();
  await expectState(page, 'shown', 'obscured');
  await expect.poll(() => lab.told()).toContain('shown obscured');
});
