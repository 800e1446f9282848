import type { Page } from '@playwright/test';
import { PASSWORD, USER_NAME } from '../../../scripts/applications/user.mjs';
import { listen } from '../../e2e/support/listen.js';
import { save, seal, writeLines } from '../../e2e/support/sign-in-page.js';
import { PAUSE, expect, test } from '../support/application.js';

/** How often WordPress asks the server whether the person is still signed in, in ms: less often in a hidden page. */
const HEARTBEAT = 120_000;

/** Waits until WordPress's scripts have started, and so will ask. */
const untilStarted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        (window as unknown as { jQuery(isReady: () => void): void }).jQuery(resolve);
      }),
  );

/** Ends the session, as it ends by itself after two days, and lets WordPress notice. */
async function endSession(page: Page): Promise<void> {
  await untilStarted(page);
  await page.context().clearCookies({ name: /^wordpress/ });
  await page.clock.fastForward(HEARTBEAT);
}

test('the seal shows in the dialog for signing in again, and must be pressed', async ({
  page,
  application,
}) => {
  await page.clock.install();
  await application.makeTextSeal(['odd', 'whale']);
  await seal(page).click();
  await application.send();
  await application.signedIn.waitFor();
  await endSession(page);
  const dialog = page.frameLocator('iframe[title="Session expired"]');
  const sealThere = dialog.getByRole('button', { name: /^Your Sign-in Seal odd whale/ });
  // Until the element is there, the form is sent without it.
  await sealThere.waitFor();
  await dialog.getByLabel('Username or Email Address').fill(USER_NAME);
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Log In' }).click();
  await expect(sealThere).toBeFocused();
  await page.clock.fastForward(PAUSE);
  await sealThere.click();
  await dialog.getByRole('button', { name: 'Log In' }).click();
  await expect(page.locator('#wp-auth-check-wrap')).toBeHidden();
});

test('every file of the package is loaded with the version that WordPress adds', async ({
  page,
  application,
}) => {
  const { requests } = listen(page);
  await application.makeTextSeal(['odd', 'whale']);
  const own = requests.filter(({ pathname }) => pathname.includes('/signin-seal/seal/'));
  expect(own.length).toBeGreaterThan(2);
  expect(own.filter(({ search }) => search !== '?ver=0.1.0')).toEqual([]);
});

test('a complete journey breaks no rule of the policy', async ({ page, application }) => {
  const { complaints } = listen(page);
  await application.makeTextSeal(['odd', 'whale']);
  await seal(page).click();
  await application.send();
  await application.signedIn.waitFor();
  expect(complaints.filter((text) => /policy|TrustedHTML/i.test(text))).toEqual([]);
});

test('the plugin changes no other page of the sign-in', async ({ page }) => {
  await page.goto('/wp-login.php?action=lostpassword');
  await expect(page.getByRole('button', { name: 'Get New Password' })).toBeVisible();
  await expect(page.locator('signin-seal')).toHaveCount(0);
});

test('a seal is made on the profile page', async ({ page, application }) => {
  await application.open();
  await application.send();
  await application.signedIn.waitFor();
  await page.goto('/wp-admin/profile.php');
  await writeLines(page, ['odd', 'whale']);
  await save(page).click();
  await expect(page.getByText('saved').first()).toBeVisible();
  await page.context().clearCookies({ name: /^wordpress/ });
  await application.open();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});
