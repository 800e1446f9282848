import type { Page } from '@playwright/test';
import { openWithTextSeal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { around, expectState, framedPage, letItBeFramed } from './support/framed.js';
import type { Lab } from './support/lab.js';

// The attacker, on a sibling's page, frames the genuine page without its origin or without its storage.
// The attacker hopes that the page breaks, or that it offers to make a new seal above a fake field.

const NO_ORIGIN = 'sandbox="allow-scripts"';
const ORIGIN_KEPT = 'sandbox="allow-scripts allow-same-origin"';

const switchOff = (lab: Lab): Promise<void> =>
  lab.withoutDefense('page/page-barrier.js', 'window.top === window.window', 'true');

async function frameIt(page: Page, lab: Lab, attributes: string): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  const src = lab.at('login.genuine.localhost');
  await page.goto(lab.page('blog.genuine.localhost', '/post', around(src, ['iframe'], attributes)));
}

// Serves the scripts to every origin, as a CDN does.
function serveScriptsToAll(lab: Lab): void {
  lab.withHeader('Access-Control-Allow-Origin', '*');
}

test.beforeEach(async ({ lab }) => {
  await letItBeFramed(lab);
});

test('without an origin the script does not load, and the page says so', async ({ page, lab }) => {
  await frameIt(page, lab, NO_ORIGIN);
  const sentence = (await framedPage(page)).getByText('The sign-in seal did not load');
  await expect(sentence).toBeVisible();
});

test('without an origin, the seal is withheld if the script loads nevertheless', async ({
  page,
  lab,
}) => {
  serveScriptsToAll(lab);
  await frameIt(page, lab, NO_ORIGIN);
  await expectState(await framedPage(page), 'withheld', 'framed');
});

test('even without the defense, storage throws, and the page says so and does not break', async ({
  page,
  lab,
}) => {
  serveScriptsToAll(lab);
  await switchOff(lab);
  await frameIt(page, lab, NO_ORIGIN);
  const frame = await framedPage(page);
  await expectState(frame, 'withheld', 'storage-denied');
  await expect(frame.getByRole('status').first()).toContainText('does not let this page store');
});

test('in a sandbox with its origin, the seal is withheld', async ({ page, lab }) => {
  await frameIt(page, lab, ORIGIN_KEPT);
  await expectState(await framedPage(page), 'withheld', 'framed');
});

test(
  'in a sandbox with its origin, the seal shows without the defense',
  { tag: '@control' },
  async ({ page, lab }) => {
    await switchOff(lab);
    await frameIt(page, lab, ORIGIN_KEPT);
    await expectState(await framedPage(page), 'shown');
  },
);

test('in a credentialless frame, the seal is withheld', async ({ page, lab }) => {
  await frameIt(page, lab, 'credentialless');
  await expectState(await framedPage(page), 'withheld', 'framed');
});

test(
  'in a credentialless frame, without the defense, the page offers to make a new seal',
  { tag: '@control' },
  async ({ page, lab }) => {
    await switchOff(lab);
    await frameIt(page, lab, 'credentialless');
    const hasCredentialless = await page.evaluate(
      () => 'credentialless' in HTMLIFrameElement.prototype,
    );
    // In other browsers it is an ordinary frame with the real storage.
    await expectState(await framedPage(page), hasCredentialless ? 'none' : 'shown');
  },
);
