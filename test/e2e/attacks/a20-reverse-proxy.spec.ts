import type { Page } from '@playwright/test';
import { call, openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Host, Lab } from './support/lab.js';

// A phishing kit answers on its own host with the genuine page, byte for byte. The attacker hopes that the
// seal comes with it, and forwards everything that is typed.

test('the relayed page has no seal, and the browser sends no trace of one to the relay', async ({
  page,
  lab,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto(lab.at('proxy.localhost'));
  await expect(call(page)).toBeVisible();
  await expect(seal(page)).toHaveCount(0);
  const cookies = lab.requestsTo('proxy.localhost').map(({ cookie }) => cookie);
  expect([...new Set(cookies)]).toEqual(['']);
});

test('a person who does not look still signs in through the relay', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto(lab.at('proxy.localhost'));
  await page.getByLabel('User name or e-mail').fill('ada');
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
  await expect(page).toHaveURL(lab.at('proxy.localhost', '/sign-in'));
});

// A site's own store that gives the seal to anyone who names the account, as "security images" do. It
// breaks our rule.
function accountBoundPage(page: Page, lab: Lab): string {
  const seals =
    '{ state: "shown", seal: { kind: "text", lines: ["odd", "whale"], colour: "olive" } }';
  const html = `<form><signin-seal></signin-seal></form><script type="module">
    import '/dist/src/define/signin-seal.js';
    const load = () => (${seals});
    document.querySelector('signin-seal').store = { load, watch: () => () => {} };
  </script>`;
  return lab.page('login.genuine.localhost', '/by-account', html);
}

for (const host of ['login.genuine.localhost', 'proxy.localhost'] satisfies Host[]) {
  test(`${host}: a seal that the server gives for a user name shows on the relayed page`, async ({
    page,
    lab,
  }) => {
    accountBoundPage(page, lab);
    await page.goto(lab.at(host, '/by-account'));
    await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  });
}
