import type { Page } from '@playwright/test';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';
import type { Lab } from './support/lab.js';

// The attacker gets rules into the genuine page's style sheet, and hopes that the seal can't be seen:
// then its absence on a copy is nothing new.

const HIDE_WORDS = `form { visibility: hidden; color: transparent; font-size: 0; letter-spacing: 60px;
  text-indent: -999px; -webkit-text-security: disc; -webkit-text-fill-color: transparent }
  input, label, form > button { visibility: visible; font-size: 1rem }`;

// Text is painted differently at fractions of a pixel, so the seal is always at the same place.
const PLACE = 'signin-seal { position: absolute; inset: 0 auto auto 0; width: 400px }';

function useStyles(lab: Lab, rules: string): void {
  const sheet = `${PLACE} ${rules}`;
  lab.file('login.genuine.localhost', '/demo/demo.css', sheet, { 'Content-Type': 'text/css' });
}

/** A screenshot of the seal, once it shows. */
async function paintedSeal(page: Page): Promise<Buffer> {
  await expect(seal(page)).toBeVisible();
  const clip = await seal(page).locator('.seal').boundingBox();
  if (!clip) throw new Error('The seal has no layout');
  return page.screenshot({ clip });
}

async function sealUnder(page: Page, lab: Lab, rules: string): Promise<Buffer> {
  useStyles(lab, rules);
  await page.goto('/');
  await page.locator('signin-seal:state(shown)').waitFor({ state: 'attached' });
  return paintedSeal(page);
}

test('inherited styles do not change the seal', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const usual = await sealUnder(page, lab, 'form { color: black }');
  expect((await sealUnder(page, lab, HIDE_WORDS)).equals(usual)).toBe(true);
  await seal(page).click();
  await expect(seal(page)).toHaveAttribute('aria-expanded', 'true');
});

test('inherited styles do not change a preview on a page of its own', async ({ page, lab }) => {
  const script = `<script type="module">
    import '/dist/src/define/seal-preview.js';
    const seal = { kind: 'text', lines: ['odd', 'whale'], colour: 'teal' };
    Object.assign(document.querySelector('seal-preview'), { seal });
  </script>`;
  const draw = async (rules: string): Promise<Buffer> => {
    const style = `<style>seal-preview { position: absolute; inset: 0 auto auto 0 } ${rules}</style>`;
    const html = `${style}<form><seal-preview></seal-preview></form>${script}`;
    await page.goto(lab.page('login.genuine.localhost', '/preview', html));
    await page.locator('seal-preview .line').first().waitFor({ state: 'attached' });
    return page.screenshot({ clip: { x: 0, y: 0, width: 160, height: 120 } });
  };
  const usual = await draw('');
  expect((await draw(HIDE_WORDS)).equals(usual)).toBe(true);
});

test('without the defense, the seal can’t be seen', { tag: '@control' }, async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await lab.withoutDefense('elements/common/shared.styles.js', 'all:initial;', '');
  await lab.withoutDefense('elements/seal-preview/seal-preview.styles.js', 'all:initial;', '');
  await page.goto('/');
  useStyles(lab, HIDE_WORDS);
  await page.reload();
  await page.locator('signin-seal:state(shown)').waitFor({ state: 'attached' });
  await expect(seal(page)).toBeHidden();
});

test('a transparent ancestor hides the seal, and the element reports it to the site', async ({
  page,
  lab,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  useStyles(lab, 'signin-seal { opacity: 0 }');
  await page.goto('/');
  await page.getByLabel('Password').focus();
  await expectState(page, 'shown', 'obscured');
  await expect.poll(() => lab.announced()).toContain('shown obscured');
});
