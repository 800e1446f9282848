import type { Page } from '@playwright/test';
import {
  call,
  openWithTextSeal,
  openChange,
  preview,
  save,
  seal,
  writeLines,
} from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';

// Two tabs at once, or a page of last month's build over a record of this month's. Whoever sees to it
// that they meet hopes for half a seal, a false alarm, or the newer seal overwritten by the older page.

const NEWER = '{"version":2,"seal":{"kind":"scent"}}';

const record = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('signin-seal'));

async function saveOverNewer(page: Page): Promise<void> {
  await page.goto('/settings.html');
  await page.evaluate((text) => {
    localStorage.setItem('signin-seal', text);
  }, NEWER);
  await page.reload();
  await writeLines(page, ['even']);
  await save(page).click();
}

test('of two tabs that save at once, one has the last word, and both show it', async ({
  page,
  context,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const other = await context.newPage();
  await other.goto('/');
  for (const [tab, line] of [
    [page, 'mine'],
    [other, 'yours'],
  ] as const) {
    await openChange(tab);
    await writeLines(tab, [line]);
  }
  await Promise.all([page, other].map((tab) => save(tab).click()));
  await Promise.all([page, other].map((tab) => seal(tab).waitFor()));
  const { seal: kept } = JSON.parse((await record(page)) ?? '') as { seal: { lines: string[] } };
  expect([
    ['mine', 'whale'],
    ['yours', 'whale'],
  ]).toContainEqual(kept.lines);
  for (const tab of [page, other])
    await expect(seal(tab)).toHaveAccessibleName(new RegExp(kept.lines.join(' ')));
});

test('of two tabs, where one removes what the other reads, neither raises an alarm', async ({
  page,
  context,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const other = await context.newPage();
  await other.goto('/');
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await Promise.all([save(page).click(), other.reload()]);
  await expect(call(page)).toBeVisible();
  // A tab that loads at that moment may still have read the seal, and is told, or reads again.
  await expect(other.getByRole('alert')).toHaveCount(0);
  await other.reload();
  await expect(call(other)).toBeVisible();
});

test('the older page says that it is too old, and leaves the newer seal alone', async ({
  page,
}) => {
  await saveOverNewer(page);
  await expect(page.getByText('made by a newer version of this page')).toBeVisible();
  expect(await record(page)).toBe(NEWER);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(
    'Your Sign-in Seal needs a newer version of this page',
  );
});

test('without a look at the version, the newer seal is overwritten', async ({ page, lab }) => {
  await lab.withoutDefence('store/browser-store.js', 'if (refusal)', 'if (false)');
  await saveOverNewer(page);
  await expect(page.getByText('is saved in this browser')).toBeVisible();
  expect(await record(page)).not.toBe(NEWER);
});
