import type { OutgoingHttpHeaders } from 'node:http';
import type { Page } from '@playwright/test';
import { pageHeaders } from '../../../demo/headers.mjs';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker's link opens the genuine page with `#:~:text=odd`: the browser scrolls to this text if the
// page has it, even in shadow roots. The attacker hopes to detect the scrolling and so guess the seal, one
// word per link.

const LONG = '<p>Tea.</p>'.repeat(200);

function longPage(lab: Lab, headers: OutgoingHttpHeaders): string {
  const script = '<script type="module" src="/demo/sign-in.js"></script>';
  const html = `${script}${LONG}<form><signin-seal></signin-seal></form>${LONG}`;
  return lab.page('login.genuine.localhost', '/long', html, headers);
}

// Text fragments work only if a person follows a link to a page in its own browsing context group.
async function follow(page: Page, lab: Lab, address: string): Promise<Page> {
  const link = `<a rel="noopener" target="_blank" href="${address}">Your prize</a>`;
  await page.goto(lab.page('phish.localhost', '/', link));
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link').click();
  await (await opened).waitForLoadState('load');
  return opened;
}

async function guess(page: Page, lab: Lab, headers: typeof pageHeaders): Promise<Page> {
  await openWithTextSeal(page, ['odd', 'whale']);
  const opened = await follow(page, lab, `${longPage(lab, headers)}#:~:text=odd`);
  await seal(opened).waitFor();
  return opened;
}

const scrolled = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame().then(frame);
    return scrollY;
  });

test('with the header, the page stays at the top after a right guess', async ({ page, lab }) => {
  const opened = await guess(page, lab, pageHeaders);
  expect(await scrolled(opened)).toBe(0);
});

test('with all headers except that one, a right guess scrolls to the seal', async ({
  page,
  lab,
}) => {
  const opened = await guess(page, lab, { ...pageHeaders, 'Document-Policy': '' });
  await expect.poll(() => scrolled(opened)).toBeGreaterThan(0);
});

test('a wrong guess does not scroll', async ({ page, lab }) => {
  await openWithTextSeal(page, ['even', 'tern']);
  const opened = await follow(page, lab, `${longPage(lab, {})}#:~:text=odd`);
  await seal(opened).waitFor();
  expect(await scrolled(opened)).toBe(0);
});
