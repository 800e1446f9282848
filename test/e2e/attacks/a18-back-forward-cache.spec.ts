import type { Page } from '@playwright/test';
import { openWithTextSeal, preview, save } from '../support/sign-in-page.js';
import { stepBack } from '../support/step-back.js';
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

// The page reports to the laboratory what it shows once it is restored, and each change, because in Firefox, Playwright
// loses track of a restored page.
function reportOnRestore(): void {
  const report = (): void => {
    const state: unknown = Reflect.get(document.querySelector('signin-seal') ?? {}, 'state');
    navigator.sendBeacon(`/awake?${String(state)}`);
  };
  const restored = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    addEventListener('seal-state', report);
    requestAnimationFrame(report);
  };
  addEventListener('pageshow', restored, { capture: true });
}

// Keeps events from the element, as an earlier script of the page can.
function stopEvents(types: readonly string[]): void {
  const stop = (event: Event): void => {
    event.stopImmediatePropagation();
  };
  for (const type of types) addEventListener(type, stop, { capture: true });
}

async function goBackAfterRemoval(page: Page, stopped: readonly string[] = []): Promise<void> {
  await page.addInitScript(reportOnRestore);
  await page.addInitScript(stopEvents, stopped);
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto('/settings.html');
  await preview(page).getByRole('button', { name: 'Remove' }).click();
  await save(page).click();
  await expect(page.getByText('is removed from this browser')).toBeVisible();
  await stepBack(page);
}

const restoredReport = (lab: Lab): string | undefined =>
  lab.requestsTo('login.genuine.localhost').findLast(({ path }) => path.startsWith('/awake'))?.path;

test('a restored page reads the seal again', async ({ page, lab }) => {
  await goBackAfterRemoval(page);
  await expect.poll(() => restoredReport(lab)).toBe('/awake?none');
});

// A restored page gets the first two, and in Chromium all three.
const EVENTS = ['pageshow', 'visibilitychange', 'storage'];

for (const event of ['pageshow', 'visibilitychange']) {
  test(`a restored page that gets only ${event} reads the seal again`, async ({ page, lab }) => {
    await goBackAfterRemoval(
      page,
      EVENTS.filter((other) => other !== event),
    );
    await expect.poll(() => restoredReport(lab)).toBe('/awake?none');
  });
}

test(
  'without the defense, it shows the removed seal',
  { tag: '@control' },
  async ({ page, lab }) => {
    const deaf = "addEventListener('never-";
    await lab.withoutDefense('store/browser-reader.js', "addEventListener('", deaf);
    await goBackAfterRemoval(page);
    await expect.poll(() => restoredReport(lab)).toBe('/awake?shown');
  },
);
