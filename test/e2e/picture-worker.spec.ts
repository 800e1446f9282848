import type { Page } from '@playwright/test';
import { makeJpeg } from '../support/jpeg-files.mjs';
import { expect, test } from './attacks/support/attack.js';
import { cropFrame, cropStatus } from './support/crop.js';
import { pressTimes } from './support/keyboard.js';
import { cornersOf, keptPicture } from './support/kept-picture.js';
import { listen } from './support/listen.js';
import { choosePicture, convert, keepPicture } from './support/picture-field.js';

const WORKER = '/dist/cdn/picture-worker.js';
const OWN_THREAD = '/dist/cdn/local-picture-maker.js';

/** Without the second policy name in the demo's `trusted-types`. */
const STRICTEST = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'",
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Converts a PNG, chooses its left part and saves it. Returns the corners of the saved picture. */
async function keepLeftOfPng(page: Page): Promise<readonly string[]> {
  const bytes = await makeJpeg({ format: 'png', width: 1600, height: 600 });
  await choosePicture(page, { bytes, name: 'photo.png' });
  await convert(page).click();
  await cropFrame(page).focus();
  await pressTimes(page, 'ArrowLeft', 6);
  await expect(cropStatus(page)).toHaveText('You cannot move the picture any further.');
  await keepPicture(page);
  return cornersOf(await keptPicture(page));
}

const LEFT = ['red', 'red', 'blue', 'blue'];

test('pictures are made in a worker from the site’s own origin, which ends with the editor', async ({
  page,
  lab,
}) => {
  const { requests, complaints } = listen(page);
  const started = page.waitForEvent('worker');
  expect(await keepLeftOfPng(page)).toEqual(LEFT);
  expect((await started).url()).toBe(lab.at('login.genuine.localhost', WORKER));
  expect(requests.map(({ pathname }) => pathname)).not.toContain(OWN_THREAD);
  expect(complaints).toEqual([]);
  await expect.poll(() => page.workers()).toEqual([]);
});

test('if the policy does not allow the worker, everything works without it', async ({
  page,
  lab,
}) => {
  lab.withHeader('Content-Security-Policy', STRICTEST);
  const { requests, complaints } = listen(page);
  expect(await keepLeftOfPng(page)).toEqual(LEFT);
  expect(requests.map(({ pathname }) => pathname)).toContain(OWN_THREAD);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain('trusted-types lit-html');
});

test('if the worker’s script is missing, everything works without it', async ({ page }) => {
  await page.route(`**${WORKER}`, (route) => route.fulfill({ status: 404 }));
  const { requests, complaints } = listen(page);
  expect(await keepLeftOfPng(page)).toEqual(LEFT);
  expect(requests.map(({ pathname }) => pathname)).toContain(OWN_THREAD);
  expect(complaints.filter((complaint) => !complaint.includes(WORKER))).toEqual([]);
});
