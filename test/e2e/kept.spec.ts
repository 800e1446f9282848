import type { Locator, Page, Route } from '@playwright/test';
import { expect, test } from './attacks/support/attack.js';
import {
  type KeptSite,
  deleteCookie,
  deleteScriptStorage,
  makeKeptSeal,
  openKeptSite,
  openWithKeptSeal,
} from './support/kept-site.js';
import { call, openChange, save, seal, writeLines } from './support/sign-in-page.js';
import { sampleOf } from '../support/sample-of.js';

// The site's own server keeps the seal, in real browsers, with real cookies and a real handler.

let site: KeptSite;

test.beforeEach(({ lab }) => {
  site = openKeptSite(lab);
});

test('a first visit makes no request', async ({ page }) => {
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  expect(site.asked).toEqual([]);
});

test('Save says that the site keeps a copy', async ({ page }) => {
  await makeKeptSeal(page, site);
  await expect(page.getByText('and this site keeps a copy for it')).toBeVisible();
});

test('a seal is shown again after script storage was deleted, as by Safari', async ({ page }) => {
  await makeKeptSeal(page, site);
  await deleteScriptStorage(page);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a seal is shown again after `Clear-Site-Data: "storage"`', async ({ page, lab }) => {
  await openWithKeptSeal(page, site);
  const headers = { 'Clear-Site-Data': '"storage"' };
  lab.page('login.genuine.localhost', '/sign-out', '<title>Goodbye</title>', headers);
  await page.goto('/sign-out');
  await page.goto('/');
  await expect(seal(page)).toBeVisible();
});

test('a seal in the browser is sent again after both cookies were deleted', async ({
  page,
  context,
}) => {
  await openWithKeptSeal(page, site);
  await context.clearCookies();
  await page.reload();
  await expect(seal(page)).toBeVisible();
  await expect.poll(() => site.asked).toContain('renew');
  await deleteScriptStorage(page);
  await page.reload();
  await expect(seal(page)).toBeVisible();
});

test('a seal whose token was deleted is missing', async ({ page, context }) => {
  await openWithKeptSeal(page, site);
  await deleteScriptStorage(page);
  await deleteCookie(context, 'token');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal is missing');
});

test('a seal whose trace was deleted with the storage raises no alarm', async ({
  page,
  context,
}) => {
  await openWithKeptSeal(page, site);
  await deleteScriptStorage(page);
  await deleteCookie(context, 'trace');
  await page.reload();
  await expect(call(page)).toBeVisible();
});

test('after all data is deleted, a visit is like the first one', async ({ page, context }) => {
  await openWithKeptSeal(page, site);
  await deleteScriptStorage(page);
  await context.clearCookies();
  await page.reload();
  await expect(call(page)).toBeVisible();
  expect(site.asked).toEqual([]);
});

test('a seal that the server lost is missing, and the site is told', async ({ page, lab }) => {
  await openWithKeptSeal(page, site);
  site = openKeptSite(lab);
  await deleteScriptStorage(page);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('This site may have lost the copy');
  expect(site.errors.join()).toContain('SealLostError');
  await expect.poll(() => lab.announced()).toContain('missing lost');
});

test('a removed seal does not come back', async ({ page }) => {
  await openWithKeptSeal(page, site);
  await openChange(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(page.getByText('from this browser and from this site.')).toBeVisible();
  await deleteScriptStorage(page);
  await page.reload();
  await expect(call(page)).toBeVisible();
});

const OTHERS = [
  ['a framework’s 404', 404],
  ['a portal’s page', 200],
  ['a proxy’s error', 502],
] as const;

for (const [what, status] of sampleOf(OTHERS, 1)) {
  test(`${what} in the handler’s place never makes the seal missing`, async ({ page }) => {
    await openWithKeptSeal(page, site);
    await deleteScriptStorage(page);
    const address = '**/.well-known/signin-seal';
    await page.route(address, (route) => route.fulfill({ status, body: '<h1>Welcome</h1>' }));
    await page.reload();
    await expect(page.getByRole('status')).toContainText('this site does not answer');
    await page.unroute(address);
    await expect(seal(page)).toBeVisible();
  });
}

const FILE = '**/kept-store.js';

/** Opens the page in a browser whose script storage was deleted, with this answer for the file that asks the server. */
async function openUnreachable(page: Page, answer: (route: Route) => unknown): Promise<void> {
  await openWithKeptSeal(page, site);
  await deleteScriptStorage(page);
  await page.clock.install();
  await page.route(FILE, answer);
  await page.reload({ waitUntil: 'commit' });
}

const notice = (page: Page): Locator => page.getByText('this site does not answer');

test('if the file that asks the server does not load, the page tries again', async ({ page }) => {
  await openUnreachable(page, (route) => route.abort());
  await expect(notice(page)).toBeVisible();
  await page.unroute(FILE);
  await page.clock.fastForward(10_000);
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('if the file that asks the server hangs, the page says that the site does not answer', async ({
  page,
}) => {
  await openUnreachable(page, () => undefined);
  await expect(page.locator('signin-seal:state(pending)')).toBeAttached();
  await page.clock.fastForward(10_000);
  await expect(notice(page)).toBeVisible();
});

test('an answer that comes after the page has said so is shown all the same', async ({
  page,
  context,
}) => {
  let hold: (route: Route) => void = () => undefined;
  const held = new Promise<Route>((resolve) => (hold = resolve));
  await openUnreachable(page, (route) => {
    hold(route);
  });
  const route = await held;
  await deleteCookie(context, 'token');
  await page.clock.fastForward(10_000);
  await expect(notice(page)).toBeVisible();
  await route.continue();
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal is missing');
});

/** Opens the editor on a page with a kept seal, with this answer for the file that talks to the server, and saves. */
async function saveWithout(page: Page, answer: (route: Route) => unknown): Promise<void> {
  await openWithKeptSeal(page, site);
  await page.route(FILE, answer);
  await page.reload({ waitUntil: 'commit' });
  await openChange(page);
  await writeLines(page, ['even']);
  await save(page).click();
}

const savedHere = (page: Page): Locator => page.getByText('is saved in this browser.');

test('if the file that talks to the server does not load at Save, the server’s older seal does not come back', async ({
  page,
}) => {
  await saveWithout(page, (route) => route.abort());
  await expect(savedHere(page)).toBeVisible();
  await page.unroute(FILE);
  await deleteScriptStorage(page);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal is missing');
});

test('if the file that talks to the server hangs at Save, the seal is saved in this browser', async ({
  page,
}) => {
  await page.clock.install();
  await saveWithout(page, () => undefined);
  // The time begins once the text has been checked.
  await expect(async () => {
    await page.clock.fastForward(10_000);
    await expect(savedHere(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(seal(page)).toHaveAccessibleName(/even/);
});

test('while a slow server has not answered the first request, the seal is pending', async ({
  page,
}) => {
  await openWithKeptSeal(page, site);
  await deleteScriptStorage(page);
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/.well-known/signin-seal', async (route) => {
    await answered;
    await route.continue();
  });
  const asked = page.waitForRequest('**/.well-known/signin-seal');
  await page.reload({ waitUntil: 'commit' });
  await asked;
  await expect(page.locator('signin-seal')).toHaveJSProperty('state', 'pending');
  answer();
  await expect(seal(page)).toBeVisible();
});

test('a script of the page can name another address, and the usual one is not asked', async ({
  page,
  lab,
}) => {
  await openWithKeptSeal(page, site);
  await deleteScriptStorage(page);
  const html = `<script type="module" src="/dist/cdn/signin-seal.js"></script><signin-seal kept></signin-seal>
    <script type="module" src="/late.js"></script>`;
  const late = `import { KeptStore } from '/dist/cdn/kept-store.js';
    document.querySelector('signin-seal').store = new KeptStore({ address: '/account/seal' });`;
  lab.file('login.genuine.localhost', '/late.js', late, { 'Content-Type': 'text/javascript' });
  await page.route('**/late.js', async (route) => {
    // Until the element is ready to ask.
    await page.evaluate((path) => import(path), '/dist/cdn/kept-store.js');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await route.continue();
  });
  await page.goto(lab.page('login.genuine.localhost', '/sign-in', html));
  await expect(page.getByRole('status')).toContainText('this site does not answer');
  expect(site.asked).toEqual([]);
});
