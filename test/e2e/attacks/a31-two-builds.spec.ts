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
import { cookieNames, traceOn } from '../support/trace.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';

// Two tabs at once, or a page from last month's build with a record from this month's. An attacker who
// arranges this hopes for half a seal, a false alarm, or a newer seal that the older page overwrites.

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

test('if two tabs save at once, one wins, and both show its seal', async ({ page, context }) => {
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

test('if one tab removes the seal while another reads it, neither raises an alarm', async ({
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
  // A tab that loads at that moment may have read the seal still. It is then notified, or reads again.
  await expect(other.getByRole('alert')).toHaveCount(0);
  await other.reload();
  await expect(call(other)).toBeVisible();
});

test('a trace that another tab renews just after the removal raises no alarm', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await call(page).waitFor();
  const trace = traceOn(page);
  await page.goto('/demo/icon.svg');
  await page.evaluate((name) => (document.cookie = `${name}=1; Secure; Path=/`), trace);
  await page.goto('/');
  await expectState(page, 'none');
  await expect.poll(() => cookieNames(page)).not.toContain(trace);
});

test('the older page says that it is too old, and does not change the newer seal', async ({
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

test(
  'without checking the version, the older page overwrites the newer seal',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('store/browser-store.js', 'if (isNewer)', 'if (false)');
    await saveOverNewer(page);
    await expect(page.getByText('is saved in this browser')).toBeVisible();
    expect(await record(page)).not.toBe(NEWER);
  },
);
