import { call, openWithTextSeal, seal } from '../support/sign-in-page.js';
import { cookieNames } from '../support/trace.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';
import type { Lab } from './support/lab.js';

// Not only an attacker: two apps on two ports of one host share their cookies, but not their storage.

test('another port of the host has no seal, and says so without an alarm', async ({
  page,
  lab,
  openLab,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(async () => (await cookieNames(page)).join()).toContain('__Host-seal-made');
  const other = await openLab();
  await page.goto(other.at('login.genuine.localhost'));
  await expectState(page, 'none');
  await expect(call(page)).toBeVisible();
  await page.goto(lab.at('login.genuine.localhost'));
  await expect(seal(page)).toBeVisible();
});

test(
  'without the port in the name, another port raises a false alarm',
  { tag: '@control' },
  async ({ page, lab, openLab }) => {
    const withoutPort = async (one: Lab): Promise<void> => {
      await one.withoutDefense('store/kept-cookies.js', '(port ?', '(false ?');
    };
    await withoutPort(lab);
    await openWithTextSeal(page, ['odd', 'whale']);
    await expect.poll(() => cookieNames(page)).toContain('__Host-seal-made');
    const other = await openLab();
    await withoutPort(other);
    await page.goto(other.at('login.genuine.localhost'));
    await expectState(page, 'missing', 'gone');
  },
);
