import { expect, test } from './support/profile.js';
import { call, openWithTextSeal, seal } from './support/sign-in-page.js';
import { cookieNames, traceOn } from './support/trace.js';

test('if storage is cleared but not cookies, the page says that a seal is missing', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(() => cookieNames(page)).toContain(traceOn(page));
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Your Sign-in Seal is missing');
  await expect(alert).toContainText('You may be on a fake page');
  await expect(alert).toContainText('Someone else');
  await expect(alert).toContainText('Cookies or site data may have been deleted');
  await expect(call(page)).toHaveCount(0);
});

test('if cookies are cleared but not storage, the seal shows and writes its trace again', async ({
  page,
  context,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await context.clearCookies();
  await page.reload();
  await expect(seal(page)).toBeVisible();
  const trace = traceOn(page);
  await expect.poll(() => cookieNames(page)).toContain(trace);
  const cookies = await context.cookies();
  expect(cookies.find(({ name }) => name === trace)).toMatchObject({
    secure: true,
    sameSite: 'Strict',
    path: '/',
    domain: 'localhost',
  });
});

test('if both are cleared, the page offers to make a first seal', async ({ page, context }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await context.clearCookies();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect(call(page)).toBeVisible();
});

test('a new seal can be made on the settings page after signing in', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('/settings.html');
  await expect(
    page.getByText('A seal was made in this browser, but it is no longer here'),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Line 1' }).fill('newt');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('is saved in this browser')).toBeVisible();
  await page.goto('/');
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal newt/);
});
