import type { Page } from '@playwright/test';
import { pageHeaders } from '../../../demo/headers.mjs';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// The attacker gets harmless markup past the site's filter: an element named like a method of the document. It shadows the
// method, and Lit can't render. The attacker hopes for a page without a seal on which the form can be submitted.

const SHADOWED: Readonly<Record<string, string>> = {
  'a form named importNode': '<form name="importNode"></form>',
  'a form named createComment': '<form name="createComment"></form>',
  'an image named createElement': '<img name="createElement" alt="" />',
  'a frame named createTextNode': '<iframe name="createTextNode"></iframe>',
  'two forms named importNode': '<form name="importNode"></form><form name="importNode"></form>',
  'a form named createTreeWalker, which stops the script': '<form name="createTreeWalker"></form>',
  'an object named createTreeWalker': '<object name="createTreeWalker"></object>',
};

const SENTENCE = 'The sign-in seal did not load.';

function attackedPage(lab: Lab, markup: string): string {
  const form = `<form action="/signed-in"><signin-seal required>${SENTENCE}</signin-seal><button>Sign in</button></form>`;
  const script = '<script type="module" src="/demo/sign-in.js"></script>';
  const sheet = '<link rel="stylesheet" href="/signin-seal.css" />';
  lab.page('login.genuine.localhost', '/signed-in', '<h1>Signed in</h1>');
  return lab.page('login.genuine.localhost', '/', sheet + markup + script + form, pageHeaders);
}

const sentence = (page: Page) => page.getByText(SENTENCE);

/** Presses the button of the form. */
async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

for (const [name, markup] of Object.entries(SHADOWED)) {
  test(`with ${name}, the site’s own sentence shows and the form is not sent`, async ({
    page,
    lab,
  }) => {
    const address = attackedPage(lab, markup);
    await page.goto(address);
    await expect(page.locator('signin-seal:invalid')).toBeVisible();
    await expect(sentence(page)).toBeVisible();
    await submit(page);
    await expect(sentence(page)).toBeVisible();
    expect(page.url()).toBe(address);
  });
}

test('a seal among other forms is shown and holds the form back', async ({ page, lab }) => {
  attackedPage(lab, '<form name="cookies"></form><img name="importnode" alt="" />');
  await openWithTextSeal(page, ['odd', 'whale']);
  await submit(page);
  await expect(seal(page)).toBeFocused();
});

test(
  'without the defense, there is a gap and the form is sent',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('elements/common/seal-element.js', 'this.fail();', '');
    await page.goto(attackedPage(lab, '<form name="importNode"></form>'));
    await expect(page.locator('signin-seal:defined')).toHaveCount(1);
    await expect(sentence(page)).toBeHidden();
    await submit(page);
    await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  },
);

test(
  'without the stand-in, the form is sent where the script stops',
  { tag: '@control' },
  async ({ page, lab }) => {
    await lab.withoutDefense('define/stand-in.js', 'setTimeout(', 'String(');
    await page.goto(attackedPage(lab, '<form name="createTreeWalker"></form>'));
    await expect(sentence(page)).toBeVisible();
    await submit(page);
    await expect(page.getByRole('heading', { name: 'Signed in' })).toBeVisible();
  },
);
