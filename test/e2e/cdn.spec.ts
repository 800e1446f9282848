import { makeJpeg } from '../support/jpeg-files.mjs';
import { expect, test } from './attacks/support/attack.js';
import { cdnPage, integrity, openCdn, putOnCdn } from './support/cdn-site.js';
import { cornersOf, keptPicture } from './support/kept-picture.js';
import { listen } from './support/listen.js';
import { chooseImage, choosePicture, hand, keepPicture } from './support/picture-field.js';
import {
  call,
  openWithTextSeal,
  openChange,
  save,
  seal,
  writeLines,
} from './support/sign-in-page.js';

const SIGN_IN = `<form><signin-seal name="seal">It did not load.</signin-seal>
  <input autocomplete="username" aria-label="User name" />
  <input type="password" autocomplete="current-password" aria-label="Password" /></form>`;

test('from another origin, a text seal is made, shown and changed', async ({ page, lab }) => {
  const { complaints, requests } = listen(page);
  cdnPage(lab, '/', { body: SIGN_IN });
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.reload();
  await openChange(page);
  await writeLines(page, ['even', 'tern']);
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal even tern/);
  expect(complaints).toEqual([]);
  expect(requests.map(({ pathname }) => pathname)).toContain(
    '/signin-seal@0.1.0/guess-estimator.js',
  );
});

test('from another origin, a sign-in page loads one script and one style sheet', async ({
  page,
  lab,
}) => {
  const { requests } = listen(page);
  await page.goto(cdnPage(lab, '/', { body: SIGN_IN }));
  await expect(call(page)).toBeVisible();
  const loaded = requests.filter(({ hostname }) => hostname === 'cdn.localhost');
  expect(loaded.map(({ pathname }) => pathname).sort()).toEqual([
    '/signin-seal@0.1.0/signin-seal.css',
    '/signin-seal@0.1.0/signin-seal.js',
  ]);
});

test('from another origin, a picture is made on the main thread, shown and changed', async ({
  page,
  lab,
}) => {
  const { complaints, requests } = listen(page);
  cdnPage(lab, '/', { body: SIGN_IN });
  const bytes = await makeJpeg({ width: 800, height: 600 });
  await choosePicture(page, { bytes });
  await keepPicture(page);
  expect(await cornersOf(await keptPicture(page))).toEqual(['red', 'green', 'blue', 'yellow']);
  await page.reload();
  await openChange(page);
  await chooseImage(page);
  await hand(page, { bytes: await makeJpeg({ width: 1600, height: 600 }) });
  await keepPicture(page);
  expect(page.workers()).toEqual([]);
  const local = '/signin-seal@0.1.0/local-picture-maker.js';
  expect(requests.map(({ pathname }) => pathname)).toContain(local);
  // Firefox reports that it starts no worker from another origin.
  expect(complaints.filter((complaint) => !complaint.includes('picture-worker.js'))).toEqual([]);
});

test('the editor and the help load with their own script tags', async ({ page, lab }) => {
  const { complaints } = listen(page);
  const scripts = ['seal-editor.js', 'seal-help.js'];
  const body = '<seal-editor></seal-editor><seal-help></seal-help>';
  await page.goto(cdnPage(lab, '/settings', { scripts, body }));
  await expect(page.getByRole('textbox', { name: 'Line 1' })).toBeVisible();
  await expect(page.getByText('What is a Sign-in Seal?')).toBeVisible();
  expect(complaints).toEqual([]);
});

const CHANGED = 'document.title = "changed"';

test('an import map protects what is loaded later: a changed editor does not run', async ({
  page,
  lab,
}) => {
  const map = { integrity: { [openCdn(lab)('seal-editor.js')]: integrity['seal-editor.js'] } };
  const head = `<script type="importmap" nonce="map">${JSON.stringify(map)}</script>`;
  await page.goto(cdnPage(lab, '/', { head, body: SIGN_IN }));
  putOnCdn(lab, 'seal-editor.js', CHANGED);
  await call(page).click();
  await expect(page.getByText('The editor did not load.')).toBeVisible();
  expect(await page.title()).not.toBe('changed');
});

test('without an import map, a changed editor runs', { tag: '@control' }, async ({ page, lab }) => {
  await page.goto(cdnPage(lab, '/', { body: SIGN_IN }));
  putOnCdn(lab, 'seal-editor.js', CHANGED);
  await call(page).click();
  await expect(page).toHaveTitle('changed');
});
