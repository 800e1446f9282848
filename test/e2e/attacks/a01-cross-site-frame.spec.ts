import { expect, test } from './support/attack.js';
import { around, framedPage, letItBeFramed, makeSealToSteal } from './support/framed.js';

// On another site, the attacker puts the genuine page in a frame above a fake password field. The
// attacker hopes that the person sees the seal there and types the password.

test.beforeEach(async ({ page, lab }) => {
  await makeSealToSteal(page, lab);
  lab.page('phish.localhost', '/', around(lab.at('login.genuine.localhost')));
  lab.page('phish.localhost', '/one', around(lab.at('login.genuine.localhost'), ['iframe']));
});

test('the header stops other sites from framing the genuine page', async ({ page, lab }) => {
  await page.goto(lab.at('phish.localhost'));
  const asked = lab.requestsTo('login.genuine.localhost').map(({ path }) => path);
  expect([...new Set(asked)]).toEqual(['/']);
});

test('without the headers, the seal is withheld in every kind of frame', async ({ page, lab }) => {
  await letItBeFramed(lab);
  await page.goto(lab.at('phish.localhost'));
  await expect.poll(() => lab.announced()).toEqual(Array(3).fill('withheld framed'));
});

test('even without the defense, the browser keeps the seal out of frames on another site', async ({
  page,
  lab,
}) => {
  await letItBeFramed(lab);
  await lab.withoutDefense('page/page-barrier.js', 'window.top === window.window', 'true');
  await page.goto(lab.at('phish.localhost'));
  await expect.poll(() => lab.announced()).toEqual(Array(3).fill('none '));
});

test('the framed page never requests storage access', async ({ page, lab }) => {
  await letItBeFramed(lab);
  await page.addInitScript(() => {
    Document.prototype.requestStorageAccess = function () {
      return Promise.resolve(void Object.assign(window, { hasAsked: true }));
    };
  });
  await page.goto(lab.at('phish.localhost', '/one'));
  await expect.poll(() => lab.announced()).toEqual(['withheld framed']);
  const frame = await framedPage(page);
  expect(await frame.evaluate(() => 'hasAsked' in window)).toBe(false);
  await frame.evaluate(() => document.requestStorageAccess());
  expect(await frame.evaluate(() => 'hasAsked' in window)).toBe(true);
});
