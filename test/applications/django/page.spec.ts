import { PASSWORD, USER_NAME } from '../../../scripts/applications/user.mjs';
import { listen } from '../../e2e/support/listen.js';
import { save, seal, writeLines } from '../../e2e/support/sign-in-page.js';
import { expect, test } from '../support/application.js';

test('Django adds a digest to the script’s address', async ({ page, application }) => {
  const { requests } = listen(page);
  await application.open();
  const digested = /\/static\/seal\/signin-seal\.[\da-f]{12}\.js$/;
  expect(requests.filter(({ pathname }) => digested.test(pathname))).toHaveLength(1);
});

test('a complete journey under the strict policy logs nothing to the console', async ({
  page,
  application,
}) => {
  const { complaints } = listen(page);
  await application.makeTextSeal(['odd', 'whale']);
  await seal(page).click();
  await application.send();
  await application.signedIn.waitFor();
  expect(complaints).toEqual([]);
});

test('a seal is made on the page after the sign-in', async ({ page, application, signInPage }) => {
  const { complaints } = listen(page);
  await page.goto('/login/');
  await page.getByLabel(signInPage.names.en.userName).fill(USER_NAME);
  await page.getByLabel(signInPage.names.en.password).fill(PASSWORD);
  await page.getByRole('button', { name: signInPage.names.en.signIn }).click();
  await writeLines(page, ['odd', 'whale']);
  await save(page).click();
  await expect(page.getByText('saved').first()).toBeVisible();
  await page.context().clearCookies({ name: 'sessionid' });
  await application.open();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  expect(complaints).toEqual([]);
});
