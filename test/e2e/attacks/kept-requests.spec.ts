import type { Page } from '@playwright/test';
import {
  type KeptSite,
  deleteScriptStorage,
  openKeptSite,
  openWithKeptSeal,
} from '../support/kept-site.js';
import { call, removeSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { installCachingWorker } from './support/caching-worker.js';
import type { Host, Lab } from './support/lab.js';
import { sampleOf } from '../../support/sample-of.js';

// Where the site's server keeps the seal, other pages try its address: to read the seal, to delete it, or to put another one there.

const ADDRESS = '/.well-known/signin-seal';

let site: KeptSite;

test.beforeEach(({ lab }) => {
  site = openKeptSite(lab);
});

// The browser keeps the answer from the page that asked.
const OR_REFUSED = `.catch(() => undefined)`;

/** Each way in which a page can send a request elsewhere, as a script of that page. Each resolves when it is over. */
const ways: Readonly<Record<string, string>> = {
  'a simple fetch': `fetch(target, { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{}' })${OR_REFUSED}`,
  'a fetch with the header': `fetch(target, { method: 'DELETE', credentials: 'include', headers: { Seal: 'remove' } })${OR_REFUSED}`,
  'a write with the header': `fetch(target, { method: 'PUT', credentials: 'include', headers: { Seal: 'write', 'If-None-Match': '*' }, body: '{}' })${OR_REFUSED}`,
  'a beacon': `navigator.sendBeacon(target, 'x') && new Promise((resolve) => setTimeout(resolve))`,
  'an image': `new Promise((resolve) => { const image = new Image(); image.onerror = image.onload = resolve; image.src = target; })`,
  'a frame': `new Promise((resolve) => { const frame = document.createElement('iframe'); frame.onload = resolve; frame.src = target; document.body.append(frame); })`,
  'a form in a frame': `new Promise((resolve) => {
    document.body.innerHTML = '<iframe name="f"></iframe><form method="post" target="f" action="' + target + '"><input name="Seal" value="remove"></form>';
    const frame = document.querySelector('iframe');
    document.querySelector('form').submit();
    frame.onload = resolve;
  })`,
};

async function attackFrom(page: Page, lab: Lab, host: Host, script: string): Promise<void> {
  await page.goto(lab.page(host, '/attack.html', '<title>A prize</title>'));
  const target = lab.at('login.genuine.localhost', ADDRESS);
  lab.forget();
  let answers = 0;
  site.beforeAnswer = () => {
    answers += 1;
  };
  await page.evaluate(`((target) => ${script})(${JSON.stringify(target)})`);
  await expect.poll(() => answers).toBeGreaterThan(0);
  const paths = lab.requestsTo('login.genuine.localhost').map(({ path }) => path);
  expect(paths).toContain(ADDRESS);
}

for (const host of ['phish.localhost', 'blog.genuine.localhost'] as const) {
  for (const [way, script] of sampleOf(Object.entries(ways), 3)) {
    test(`${way} from ${host} reaches nothing, and the seal stays`, async ({ page, lab }) => {
      await openWithKeptSeal(page, site);
      await attackFrom(page, lab, host, script);
      expect(site.asked).toEqual([]);
      await page.goto('/');
      await deleteScriptStorage(page);
      await page.reload();
      await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
    });
  }
}

test('a navigation to the address shows nothing of the seal', async ({ page, lab }) => {
  await openWithKeptSeal(page, site);
  const response = await page.goto(lab.at('login.genuine.localhost', ADDRESS));
  expect(response?.status()).toBe(403);
  expect(await page.content()).not.toContain('whale');
});

test('a service worker that caches everything cannot bring a removed seal back', async ({
  page,
  lab,
}) => {
  await openWithKeptSeal(page, site);
  await installCachingWorker(page, lab);
  await page.goto('/');
  await deleteScriptStorage(page);
  await page.reload();
  await expect(seal(page)).toBeVisible();
  await removeSeal(page);
  await deleteScriptStorage(page);
  await page.reload();
  await expect(call(page)).toBeVisible();
});

test('an injected `kept` sends nothing where nothing was kept', async ({ page, lab }) => {
  const html =
    '<script type="module" src="/dist/cdn/signin-seal.js"></script><signin-seal kept></signin-seal>';
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.method()));
  await page.goto(lab.page('login.genuine.localhost', '/injected.html', html));
  await expect(call(page)).toBeVisible();
  expect(requests.filter((method) => method !== 'GET')).toEqual([]);
});
