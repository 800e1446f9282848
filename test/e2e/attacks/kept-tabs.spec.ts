import type { Page } from '@playwright/test';
import {
  type KeptSite,
  deleteScriptStorage,
  holdRenewal,
  openKeptSite,
  openWithKeptSeal,
} from '../support/kept-site.js';
import { openChange, save, seal, writeLines } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';

// Where the site's server keeps the seal, an old one must not come back, whatever arrives late or not at all.

const ADDRESS = '**/.well-known/signin-seal';

let site: KeptSite;

test.beforeEach(({ lab }) => {
  site = openKeptSite(lab);
});

/** Changes the seal in the editor, up to the press on Save. */
async function change(page: Page, lines: readonly string[]): Promise<void> {
  await openChange(page);
  await writeLines(page, lines);
  await page.getByRole('button', { name: 'Preview' }).click();
  await save(page).click();
}

/** Makes it another day, on which the page renews the server's copy. */
const letADayPass = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const memory = JSON.parse(localStorage.getItem('signin-seal-kept') ?? '') as object;
    localStorage.setItem('signin-seal-kept', JSON.stringify({ ...memory, day: 1 }));
  });

/** Whether a tab waits for another one. */
const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => ((await navigator.locks.query()).pending?.length ?? 0) > 0);

/** Waits until a change is over as far as it can be: the tab has asked the server and says so, or waits for another tab. */
async function untilSavedOrWaiting(page: Page): Promise<void> {
  const hasAsked = (): boolean => site.asked.includes('write');
  await expect.poll(async () => hasAsked() || (await isWaiting(page))).toBe(true);
  if (hasAsked()) await expect(page.getByText('saved in this browser')).toBeVisible();
}

test('a replaced seal does not come back if storage is deleted before the server has the new one', async ({
  page,
}) => {
  await openWithKeptSeal(page, site);
  await page.route(ADDRESS, (route) => route.abort());
  await change(page, ['new', 'otter']);
  await expect(page.getByText('Your Sign-in Seal is saved in this browser.')).toBeVisible();
  await deleteScriptStorage(page);
  await page.unroute(ADDRESS);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Your Sign-in Seal is missing');
});

test('a late answer to one tab does not undo what another tab saves', async ({ page, context }) => {
  await openWithKeptSeal(page, site);
  const other = await context.newPage();
  await other.goto('/');
  await seal(other).waitFor();
  const late = holdRenewal(site);
  await letADayPass(page);
  await page.reload();
  await expect.poll(late.isAwaited).toBe(true);
  await change(other, ['new', 'otter']);
  await untilSavedOrWaiting(other);
  late.send();
  await expect(other.getByText('and this site keeps a copy for it')).toBeVisible();
  await deleteScriptStorage(other);
  await other.reload();
  await expect(seal(other)).toHaveAccessibleName(/^Your Sign-in Seal new otter/);
});
