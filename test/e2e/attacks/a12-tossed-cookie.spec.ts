import type { Page } from '@playwright/test';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import { expectState } from './support/framed.js';
import type { Lab } from './support/lab.js';

// The attacker's page on a sibling host sets cookies for the whole site, and the attacker hopes to forge the
// trace of a seal: a page that reports "missing" without cause teaches people to ignore it.

const SPACE = '\u2000';
const tracesOf = (name: string): readonly string[] => [
  `${name}=1`,
  `${name.toLowerCase()}=1`,
  `=${name}=1`,
  `${SPACE}${name}=1`,
  `${name}${SPACE}=1`,
  `${name.replace('__Host-', '')}=1`,
];
/** The trace of the genuine site, with the laboratory's port. */
const traceIn = (lab: Lab): string =>
  `__Host-seal-made-${new URL(lab.at('login.genuine.localhost')).port}`;
const SCOPE = 'Domain=genuine.localhost; Path=/; Secure';

async function toss(page: Page, lab: Lab, cookies: readonly string[]): Promise<void> {
  const all = cookies.map((cookie) => `${cookie}; ${SCOPE}`);
  const script = `<script>for (const c of ${JSON.stringify(all)}) document.cookie = c</script>`;
  await page.goto(lab.page('blog.genuine.localhost', '/post', `<meta charset="utf-8" />${script}`));
  // Cookies are set asynchronously in order. Reading them waits for the last.
  await page.evaluate(() => document.cookie);
}

test('a cookie set by a sibling’s script is not taken for the trace', async ({ page, lab }) => {
  await toss(page, lab, ['other=1', ...tracesOf(traceIn(lab))]);
  await page.goto('/');
  await expectState(page, 'none');
  const asked = lab.requestsTo('login.genuine.localhost').find(({ path }) => path === '/');
  expect(asked?.cookie).toContain('other=1');
});

test('a cookie set by a sibling’s server is not taken for the trace', async ({ page, lab }) => {
  const headers = { 'Set-Cookie': `${traceIn(lab)}=1; ${SCOPE}` };
  await page.goto(lab.page('blog.genuine.localhost', '/post', '', headers));
  await page.goto('/');
  await expectState(page, 'none');
});

test(
  'without the prefix in the name, the sibling can forge a lost seal',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('store/kept-cookies.js', '__Host-seal-made', 'seal-made');
    await toss(page, lab, [`${traceIn(lab).replace('__Host-', '')}=1`]);
    await page.goto('/');
    await expectState(page, 'missing', 'gone');
  },
);

test('a flood of cookies evicts the trace, and the seal renews it', async ({ page, lab }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  await toss(
    page,
    lab,
    Array.from({ length: 400 }, (_, index) => `flood${String(index)}=1`),
  );
  lab.forget();
  await page.goto('/');
  const asked = lab.requestsTo('login.genuine.localhost').find(({ path }) => path === '/');
  expect(asked?.cookie).toContain('flood');
  expect(asked?.cookie).not.toContain(traceIn(lab));
  await expect(seal(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain(`${traceIn(lab)}=1`);
});
