import { type Page, expect, test } from '@playwright/test';
import {
  call,
  makeTextSeal,
  openChange,
  preview,
  save,
  seal,
} from '../e2e/support/sign-in-page.js';

/** Deletes what scripts have stored, as Safari does after a week without a visit. */
async function deleteScriptStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
  });
}

/** The answer of the site's server to the next request of this kind. */
async function answered(page: Page, kind: string): Promise<void> {
  const response = await page.waitForResponse(
    (given) => given.request().headers().seal === kind && given.url().endsWith('/signin-seal'),
  );
  expect(response.ok()).toBe(true);
}

test('the seal comes back from the site’s server after storage was deleted', async ({ page }) => {
  const renewed = answered(page, 'renew');
  await makeTextSeal(page, ['odd', 'whale']);
  await renewed;
  await deleteScriptStorage(page);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('a seal that was removed does not come back from the site’s server', async ({ page }) => {
  const renewed = answered(page, 'renew');
  await makeTextSeal(page, ['odd', 'whale']);
  await renewed;
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  const removed = answered(page, 'remove');
  await save(page).click();
  await removed;
  await deleteScriptStorage(page);
  await page.reload();
  await expect(call(page)).toBeVisible();
});
