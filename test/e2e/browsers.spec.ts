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

test('a seal is not in another profile, and deleting one there leaves this one', async ({
  makeProfile,
}) => {
  const mine = await (await (await makeProfile()).open()).newPage();
  const other = await (await (await makeProfile()).open()).newPage();
  await openWithTextSeal(mine, ['odd', 'whale']);
  await other.goto('/');
  await expect(call(other)).toBeVisible();

  await openWithTextSeal(other, ['even', 'tern']);
  await openChange(other);
  await preview(other).getByRole('button', { name: 'Remove' }).click();
  await save(other).click();
  await expect(call(other)).toBeVisible();
  await mine.reload();
  await expect(seal(mine)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('another tab immediately shows that a seal was saved, changed or removed', async ({
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/');
  const mine = await context.newPage();
  await openWithTextSeal(mine, ['odd', 'whale']);
  await expect(seal(other)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);

  await openChange(mine);
  await writeLines(mine, ['even']);
  await save(mine).click();
  await expect(seal(other)).toHaveAccessibleName(/^Your Sign-in Seal even whale/);

  await openChange(mine);
  await preview(mine).getByRole('button', { name: 'Remove' }).click();
  await save(mine).click();
  await expect(call(other)).toBeVisible();
});

test('text typed in one tab survives a save in another', async ({ context }) => {
  const typing = await context.newPage();
  await typing.goto('/');
  await call(typing).click();
  await writeLines(typing, ['mine']);
  const saving = await context.newPage();
  await openWithTextSeal(saving, ['odd', 'whale']);
  await expect(typing.locator('signin-seal')).toHaveJSProperty('state', 'shown');
  await expect(typing.getByRole('textbox', { name: 'Line 1' })).toHaveValue('mine');
});

test('a page restored from the back/forward cache does not show a removed seal', async ({
  makeProfile,
}) => {
  const context = await (await makeProfile()).open();
  const page = await context.newPage();
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.reload();
  await page.evaluate(() => Object.assign(window, { wasAsleep: true }));
  await page.getByRole('link', { name: 'What is a Sign-in Seal?' }).click();
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(page.getByText('is removed from this browser')).toBeVisible();
  // A restored page fires no load event, for which Playwright would wait forever.
  await page.goBack({ waitUntil: 'commit' });
  await expect(call(page)).toBeVisible();
  expect(await page.evaluate(() => 'wasAsleep' in window)).toBe(true);
});
