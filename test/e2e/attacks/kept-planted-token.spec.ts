import type { Browser, Page } from '@playwright/test';
import {
  type KeptSite,
  deleteScriptStorage,
  openKeptSite,
  openWithKeptSeal,
} from '../support/kept-site.js';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker knows a token, and plants it in a person's browser: to show a seal of their own there, to keep the person's
// from being shown, or to get the person's seal once it is saved.

const NAME = '__Host-Http-seal';
const DOMAIN = 'Domain=genuine.localhost';

let site: KeptSite;

test.beforeEach(({ lab }) => {
  site = openKeptSite(lab);
});

interface Attacker {
  readonly page: Page;
  readonly token: string;
}

/** The attacker makes a seal in a browser of their own, and reads the token there. */
async function openAttacker(browser: Browser, lab: Lab): Promise<Attacker> {
  const context = await browser.newContext({ baseURL: lab.at('login.genuine.localhost') });
  const page = await context.newPage();
  await openWithKeptSeal(page, site, ['shady', 'crab']);
  const cookies = await context.cookies();
  const token = cookies.find(({ httpOnly }) => httpOnly)?.value ?? '';
  return { page, token };
}

/** What the server shows the attacker now. */
async function expectUnknownTo({ page }: Attacker): Promise<void> {
  await deleteScriptStorage(page);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('This site may have lost the copy');
}

const portOf = (lab: Lab): string => new URL(lab.at('login.genuine.localhost')).port;

/** A page of a sibling host plants the token under each name, by script and by its server. */
async function plant(
  page: Page,
  lab: Lab,
  token: string,
  scope = `${DOMAIN}; Path=/`,
): Promise<void> {
  const names = [NAME, NAME.toLowerCase(), '__Host-seal', '__Http-seal', 'seal'];
  const cookies = names.map((name) => `${name}-${portOf(lab)}=${token}; ${scope}; Secure`);
  const html = `<script>for (const cookie of ${JSON.stringify(cookies)}) document.cookie = cookie</script>`;
  const headers = { 'Set-Cookie': cookies.map((cookie) => `${cookie}; HttpOnly`) };
  await page.goto(lab.page('blog.genuine.localhost', '/post', html, headers));
  await page.evaluate(() => document.cookie);
  await page.goto('/');
}

/** Stands for an engine that knows no prefixes of cookies. */
const forgetPrefixes = (lab: Lab): Promise<void> =>
  lab.withoutDefense('store/kept-cookies.js', `'${NAME}'`, "'seal'");

test('a token that a sibling plants is refused by the browser, and the seal comes back', async ({
  page,
  browser,
  lab,
}) => {
  const { token } = await openAttacker(browser, lab);
  await openWithKeptSeal(page, site);
  await plant(page, lab, token);
  await deleteScriptStorage(page);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('where the browser lets a sibling plant it, the attacker’s seal is not shown, and there is no alarm', async ({
  page,
  browser,
  lab,
}) => {
  await forgetPrefixes(lab);
  const { token } = await openAttacker(browser, lab);
  await openWithKeptSeal(page, site);
  await plant(page, lab, token, `${DOMAIN}; Path=/.well-known`);
  await deleteScriptStorage(page);
  await page.reload();
  await expect(page.getByRole('status')).toContainText('this site does not answer');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where the browser lets a sibling plant it, it is worth nothing after a save', async ({
  page,
  browser,
  lab,
}) => {
  await forgetPrefixes(lab);
  const attacker = await openAttacker(browser, lab);
  await plant(page, lab, attacker.token);
  const written = page.waitForResponse((response) => response.headers().seal === 'written');
  await openWithTextSeal(page, ['odd', 'whale']);
  await written;
  await expectUnknownTo(attacker);
});

test('where the browser lets the page’s scripts plant it, it is worth nothing after a save', async ({
  page,
  browser,
  lab,
}) => {
  await forgetPrefixes(lab);
  const attacker = await openAttacker(browser, lab);
  await page.goto('/');
  await page.evaluate(
    (cookie) => (document.cookie = cookie),
    `seal-${portOf(lab)}=${attacker.token}; Path=/; Secure`,
  );
  await openWithKeptSeal(page, site);
  await expectUnknownTo(attacker);
  await deleteScriptStorage(page);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});
