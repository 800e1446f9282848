import type { Page } from '@playwright/test';
import { expect, test } from './support/profile.js';
import {
  call,
  openWithTextSeal,
  openChange,
  preview,
  save,
  seal,
  writeLines,
} from './support/sign-in-page.js';

const NEWER = '{"version":2,"seal":{"kind":"scent","words":"blue whale"}}';

const alert = (page: Page) => page.getByRole('alert');

async function clearSiteData(page: Page, types: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: types });
}

async function keep(page: Page, record: string): Promise<void> {
  await page.evaluate((text) => {
    localStorage.setItem('signin-seal', text);
  }, record);
}

test('a page that stays open while its site data is deleted stops showing the seal', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await clearSiteData(page, 'local_storage');
  await expect(alert(page)).toContainText('Your Sign-in Seal is missing');
  await expect(seal(page)).toHaveCount(0);
});

test('a page that stays open while all its data is deleted offers to make a first seal', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await clearSiteData(page, 'cookies');
  await clearSiteData(page, 'local_storage');
  await expect(call(page)).toBeVisible();
});

test('a change in a page that stayed open during a deletion is saved completely', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await writeLines(page, ['even']);
  await clearSiteData(page, 'local_storage');
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even whale/);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even whale/);
});

test('a page restored from the back/forward cache says if its seal was lost', async ({
  makeProfile,
}) => {
  const page = await (await (await makeProfile()).open()).newPage();
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => Object.assign(window, { wasAsleep: true }));
  await page.getByRole('link', { name: 'What is a Sign-in Seal?' }).click();
  await preview(page).waitFor();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goBack({ waitUntil: 'commit' });
  await expect(alert(page)).toContainText('Your Sign-in Seal is missing');
  expect(await page.evaluate(() => 'wasAsleep' in window)).toBe(true);
});

test('a page restored from the back/forward cache shows a seal that was changed meanwhile', async ({
  makeProfile,
}) => {
  const page = await (await (await makeProfile()).open()).newPage();
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => Object.assign(window, { wasAsleep: true }));
  await page.getByRole('link', { name: 'What is a Sign-in Seal?' }).click();
  await writeLines(page, ['even']);
  await save(page).click();
  await expect(page.getByText('is saved in this browser')).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even whale/);
  expect(await page.evaluate(() => 'wasAsleep' in window)).toBe(true);
});

test('an older page that finds a newer record says so, and offers nothing beside the password', async ({
  page,
}) => {
  await page.goto('/');
  await keep(page, NEWER);
  await page.reload();
  await expect(alert(page)).toContainText('Your Sign-in Seal needs a newer version of this page');
  await expect(call(page)).toHaveCount(0);
  await expect(page.locator('signin-seal').getByRole('button')).toHaveCount(0);
});

test('an older settings page does not overwrite a newer record with Save or Remove', async ({
  page,
}) => {
  await page.goto('/settings.html');
  await keep(page, NEWER);
  await page.reload();
  await writeLines(page, ['even']);
  await save(page).click();
  await expect(page.getByText('was made by a newer version of this page')).toBeVisible();
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(page.getByText('can neither change nor remove it')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('signin-seal'))).toBe(NEWER);
});
