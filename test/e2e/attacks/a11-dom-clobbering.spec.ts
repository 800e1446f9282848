import type { Page } from '@playwright/test';
import { pageHeaders } from '../../../demo/headers.mjs';
import {
  call,
  openChange,
  openWithTextSeal,
  preview,
  save,
  seal,
} from '../support/sign-in-page.js';
import { cookieNames, traceOn } from '../support/trace.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';
import type { Lab } from './support/lab.js';

// The attacker gets harmless markup past the site's filter: forms with names. A form named "cookie"
// replaces `document.cookie`. The attacker hopes that a lost seal then looks like one that was never made.

const NAMES = [
  ...['cookie', 'visibilityState', 'fonts', 'getElementById', 'body', 'head', 'documentElement'],
  ...['baseURI', 'hidden', 'activeElement', 'defaultView'],
];

// As names and as ids, because an id becomes a property of `window` if there is none with that name.
const forms = (names: readonly string[]): string =>
  names.map((name) => `<form name="${name}" id="${name}"></form>`).join('');

function clobberedPage(lab: Lab, names: readonly string[]): string {
  const head = `<link rel="stylesheet" href="/signin-seal.css" />
    <script type="module" src="/demo/sign-in.js"></script>`;
  const body = '<signin-seal>The sign-in seal did not load.</signin-seal>';
  const html = head + forms([...names, 'localStorage', 'top', 'self', 'crypto']) + body;
  return lab.page('login.genuine.localhost', '/comments', html, pageHeaders);
}

async function loseTheSeal(page: Page): Promise<void> {
  await expect.poll(() => cookieNames(page)).toContain(traceOn(page));
  await page.evaluate(() => {
    localStorage.clear();
  });
}

test('the seal shows among forms with the names of page globals', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto(clobberedPage(lab, NAMES));
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('the seal there leaves its trace', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto('/demo/icon.svg');
  await page.context().clearCookies();
  await page.goto(clobberedPage(lab, NAMES));
  await expect.poll(() => cookieNames(page)).toContain(traceOn(page));
});

test('the seal can be removed there', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto(clobberedPage(lab, NAMES));
  await openChange(page);
  const remove = preview(page).getByRole('button', { name: 'Remove' });
  await expect(remove).toBeEnabled();
  await remove.click();
  await save(page).click();
  await expect(call(page)).toBeVisible();
});

test('a lost seal is still reported as missing', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await loseTheSeal(page);
  await page.goto(clobberedPage(lab, NAMES));
  await expectState(page, 'missing', 'gone');
});

test(
  'without the defense, a lost seal looks like one that was never made',
  { tag: '@control' },
  async ({ page, lab }) => {
    const guarded = "documentProperty('cookie')?.get?.call(document)";
    await lab.withoutDefense('store/trace-cookie.js', guarded, 'document.cookie');
    await openWithTextSeal(page, ['odd', 'whale']);
    await loseTheSeal(page);
    await page.goto(clobberedPage(lab, NAMES));
    await expectState(page, 'none');
  },
);

test('a name that stops the whole script leaves the site’s own sentence', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await page.goto(clobberedPage(lab, ['createTreeWalker']));
  await expect(page.getByText('The sign-in seal did not load')).toBeVisible();
});
