import type { Page } from '@playwright/test';
import { englishForeign } from '../../src/messages/en/foreign.js';
import { englishSignin as english } from '../../src/messages/en/signin.js';
import { writeHome } from '../../src/page/write-home.js';
import { sampleOf } from '../support/sample-of.js';
import { expect, test } from './support/profile.js';
import { call, openWithTextSeal, seal } from './support/sign-in-page.js';
import { describedAs } from './support/spoken.js';

/** What Chromium gives to screen readers as the description of the site's password input. */
const description = (page: Page) => (): Promise<string> =>
  describedAs(page, page.getByLabel('Password', { exact: true }));

const SHOWN = 'Your Sign-in Seal odd whale. Enter your password only if this is your seal.';

test('the password field has no description from a page without a seal', async ({ page }) => {
  await page.goto('/');
  await expect(call(page)).toBeVisible();
  expect(await description(page)()).toBe('');
});

test('the password field is described by the seal that is shown', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(description(page)).toBe(SHOWN);
  await expect(seal(page)).toHaveAccessibleDescription(/^Enter your password only/);
});

test('the password field is described by the warning that the seal is missing', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect
    .poll(description(page))
    .toMatch(/^Your Sign-in Seal is missing\. .* why it is missing\.$/);
});

/** What a store may read, and the whole description that it makes. */
const READINGS = [
  [{ state: 'missing', reason: 'gone' }, `${english.missing}. ${english.missingMeaning}`],
  [{ state: 'missing', reason: 'lost' }, `${english.missing}. ${english.missingMeaning}`],
  [
    { state: 'missing', reason: 'unreadable' },
    `${english.unreadable}. ${english.unreadableMeaning}`,
  ],
  [
    { state: 'missing', reason: 'newer-version' },
    `${english.newerVersion}. ${english.newerVersionMeaning}`,
  ],
  [{ state: 'withheld', reason: 'framed' }, english.framed],
  [{ state: 'withheld', reason: 'insecure' }, english.insecure],
  [{ state: 'withheld', reason: 'storage-denied' }, english['storage-denied']],
  [{ state: 'withheld', reason: 'unreachable' }, english.unreachable],
] as const;

for (const [reading, says] of sampleOf(READINGS, 3))
  test(`the password field is described by why the seal is ${reading.state}: ${reading.reason}`, async ({
    page,
  }) => {
    await openWithTextSeal(page, ['odd', 'whale']);
    await page.evaluate((read) => {
      const store = { load: () => read, watch: () => () => undefined };
      Object.assign(document.querySelector('signin-seal') as HTMLElement, { store });
    }, reading);
    await expect.poll(description(page)).toBe(says);
  });

test('the password field is described by the alarm on a copy, and by the choice to go on', async ({
  page,
}) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.locator('signin-seal').evaluate(
    (seal, home) => {
      seal.setAttribute('home', home);
    },
    writeHome(['http://elsewhere.localhost']),
  );
  await expect.poll(description(page)).toBe(englishForeign.warning);
  await page.getByRole('button', { name: englishForeign.continue }).click();
  await expect.poll(description(page)).toBe(englishForeign.continued);
});

test('no script of the page reads what describes the field', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect.poll(description(page)).toBe(SHOWN);
  const read = await page.evaluate(() => {
    const host = document.querySelector('signin-seal') as HTMLElement;
    return [host.ariaLabel, host.title, document.documentElement.outerHTML].join();
  });
  expect(read).not.toMatch(/odd|whale/);
});
