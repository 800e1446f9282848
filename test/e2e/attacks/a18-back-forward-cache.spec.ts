import type { Page } from '@playwright/test';
import { openWithTextSeal, preview, save } from '../support/sign-in-page.js';
import { inWholeBrowser } from '../support/whole-browser.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// A person removes the seal and leaves. The next person at the computer goes back in the history, and hopes
// that the browser restores the page as it was, with the seal on it.

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use(inWholeBrowser(launchOptions));
  },
});

// The page reports to the laboratory what it shows once it is restored, because in Firefox, Playwright
// loses track of a restored page.
const reportOnRestore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('pageshow', () => {
      requestAnimationFrame(() => {
        const state: unknown = Reflect.get(document.querySelector('signin-seal') ?? {}, 'state');
        navigator.sendBeacon(`/awake?${String(state)}`);
      });
    });
  });

async function goBackAfterRemoval(page: Page): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await reportOnRestore(page);
  await page.goto('/settings.html');
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(page.getByText('is removed from this browser')).toBeVisible();
  await page.evaluate(() => {
    history.back();
  });
}

const restoredReport = (lab: Lab): string | undefined =>
  lab.requestsTo('login.genuine.localhost').find(({ path }) => path.startsWith('/awake'))?.path;

test('a restored page reads the seal again', async ({ page, lab }) => {
  await goBackAfterRemoval(page);
  await expect.poll(() => restoredReport(lab)).toBe('/awake?none');
});

test('without the defense, it shows the removed seal', async ({ page, lab }) => {
  const deaf = "addEventListener('never-";
  await lab.withoutDefense('store/browser-reader.js', "addEventListener('", deaf);
  await goBackAfterRemoval(page);
  await expect.poll(() => restoredReport(lab)).toBe('/awake?shown');
});
