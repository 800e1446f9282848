import { makeJpeg } from '../../support/jpeg-files.mjs';
import { chooseImage, hand, keepPicture } from '../../e2e/support/picture-field.js';
import {
  call,
  openChange,
  preview,
  save,
  seal,
  writeLines,
} from '../../e2e/support/sign-in-page.js';
import { expect, test } from '../support/application.js';

test('a text seal is made on the sign-in page, and shows after a reload', async ({
  page,
  application,
}) => {
  await application.makeTextSeal(['odd', 'whale']);
  await expect(call(page)).toBeHidden();
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('a picture seal is made on the sign-in page, in the worker, and shows after a reload', async ({
  page,
  application,
}) => {
  const started = page.waitForEvent('worker');
  await application.open();
  await call(page).click();
  await chooseImage(page);
  await hand(page, { bytes: await makeJpeg() });
  expect((await started).url()).toContain('/seal/picture-worker');
  await keepPicture(page);
  await page.reload();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal our red kite/);
});

test('a changed seal shows at once, and must be pressed', async ({ page, application }) => {
  await application.makeTextSeal(['odd', 'whale']);
  await openChange(page);
  await writeLines(page, ['even', 'tern']);
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even tern/);
  await expect(page.locator('signin-seal')).toHaveJSProperty('value', 'shown');
});

test('a removed seal is gone at once', async ({ page, application }) => {
  await application.makeTextSeal(['odd', 'whale']);
  await openChange(page);
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(call(page)).toBeVisible();
  await expect(seal(page)).toBeHidden();
});

test('text may not contain the site’s name or the user name', async ({ page, application }) => {
  await application.open();
  await application.userName.fill('grace');
  await call(page).click();
  await writeLines(page, ['grace 7']);
  await save(page).click();
  await expect(page.getByText('This contains or is part of your user name')).toBeVisible();
  await writeLines(page, ['tidewat', 'er tea']);
  await save(page).click();
  await expect(page.getByText('This contains the name of this site')).toBeVisible();
});

test('the second of two tabs shows each change of the first', async ({ context, application }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await application.in(second).open();
  await expect(call(second)).toBeVisible();
  await application.in(first).makeTextSeal(['odd', 'whale']);
  await expect(seal(second)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  await openChange(second);
  await writeLines(second, ['even', 'tern']);
  await save(second).click();
  await expect(seal(first)).toHaveAccessibleName(/^Your Sign-in Seal even tern/);
});
