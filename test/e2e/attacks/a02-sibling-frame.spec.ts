import type { Page } from '@playwright/test';
import { expect, test } from './support/attack.js';
import { around, frameTags, letItBeFramed, makeSealToSteal } from './support/framed.js';
import type { Host, Lab } from './support/lab.js';

// The attacker can write on a blog of the same site, or on another page of the same host. There the
// browser gives a framed page its real storage: the attacker hopes to show the real seal above a fake field.

const ATTACKERS: readonly Host[] = ['blog.genuine.localhost', 'login.genuine.localhost'];

for (const host of ATTACKERS) {
  test(`${host}: the header stops every page from framing the genuine one`, async ({
    page,
    lab,
  }) => {
    await page.goto(lab.page(host, '/post', around(lab.at('login.genuine.localhost'))));
    const asked = lab.requestsTo('login.genuine.localhost').map(({ path }) => path);
    expect(asked).toContain('/');
    expect(asked).not.toContain('/demo/sign-in.js');
  });

  test(`${host}: without the headers, the seal is withheld`, async ({ page, lab }) => {
    await letItBeFramed(lab);
    await makeSealToSteal(page, lab);
    await page.goto(lab.page(host, '/post', around(lab.at('login.genuine.localhost'))));
    await expect.poll(() => lab.announced()).toEqual(Array(3).fill('withheld framed'));
  });

  test(
    `${host}: without the headers and the defense, the real seal shows`,
    { tag: '@control' },
    async ({ page, lab }) => {
      await letItBeFramed(lab);
      await lab.withoutDefense('page/page-barrier.js', 'window.top === window.window', 'true');
      await makeSealToSteal(page, lab);
      await page.goto(lab.page(host, '/post', around(lab.at('login.genuine.localhost'))));
      await expect.poll(() => lab.announced()).toEqual(Array(3).fill('shown '));
    },
  );
}

// Whether a page in such a frame gets its ancestors' origins. The test can't ask it from outside.
async function reportsAncestors(page: Page, lab: Lab, tag: string): Promise<boolean> {
  const report = '<script>parent.postMessage(location.ancestorOrigins?.length > 0, "*")</script>';
  const inner = lab.page('login.genuine.localhost', '/probe', report);
  const receive =
    '<script>reported = new Promise((resolve) => (onmessage = (event) => resolve(event.data)))</script>';
  await page.goto(lab.page('blog.genuine.localhost', '/probe', receive + around(inner, [tag])));
  return page.evaluate(() => Reflect.get(window, 'reported') as Promise<boolean>);
}

for (const tag of frameTags) {
  test(`${tag}: a defense with only ancestorOrigins would work only if the browser gives them`, async ({
    page,
    lab,
  }) => {
    const hasAncestors = await reportsAncestors(page, lab, tag);
    await letItBeFramed(lab);
    const weak = '!(location.ancestorOrigins?.length > 0)';
    await lab.withoutDefense('page/page-barrier.js', 'window.top === window.window', weak);
    await makeSealToSteal(page, lab);
    const src = lab.at('login.genuine.localhost');
    await page.goto(lab.page('blog.genuine.localhost', '/post', around(src, [tag])));
    await expect.poll(() => lab.announced()).toEqual([hasAncestors ? 'withheld framed' : 'shown ']);
  });
}
