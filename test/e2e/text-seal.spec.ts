import { expect, test } from './support/profile.js';
import { groundOf, makeTextSeal, seal } from './support/sign-in-page.js';

test('a text seal shows after a reload', async ({ page }) => {
  await makeTextSeal(page, ['odd', 'whale']);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  await expect(page.getByText('Enter your password only if this is your seal')).toBeVisible();
});

test('a text seal shows in the same color after a restart of the browser', async ({
  makeProfile,
}) => {
  const profile = await makeProfile();
  const first = await (await profile.open()).newPage();
  await makeTextSeal(first, ['odd', 'whale', '漢字']);
  const ground = await groundOf(seal(first));

  const later = await (await profile.open()).newPage();
  await later.goto('/');
  await expect(seal(later)).toHaveAccessibleName(/^Your Sign-in Seal odd whale 漢字/);
  expect(await groundOf(seal(later))).toBe(ground);
});

test('text that contains the user name typed on the page is refused', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'User name or e-mail' }).fill('ada.lovelace@example.org');
  await page.getByRole('button', { name: 'Prevent Password Theft' }).click();
  await page.getByRole('textbox', { name: 'Line 1' }).fill('ADA lov');
  await page.getByRole('textbox', { name: 'Line 2' }).fill('elace');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This contains or is part of your user name')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Line 1' })).toHaveValue('ADA lov');
});

test('a seal is saved even if the list of common words never arrives', async ({ page }) => {
  await page.route('**/guess-estimator.js', () => new Promise(() => undefined));
  await makeTextSeal(page, ['odd', 'whale']);
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});
