import { pageHeaders } from '../../../demo/headers.mjs';
import { openWithTextSeal, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// An id becomes a property of the window if there is none with that name. Lit reads globals that exist only on some
// pages: polyfills, their own versions, settings.

const IDS = [
  ...['ShadyCSS', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport'],
  ...['reactiveElementPolyfillSupport', 'litHtmlVersions', 'litElementVersions'],
  ...['reactiveElementVersions', 'litPropertyMetadata', 'trustedTypes'],
];

function attackedPage(lab: Lab, markup: string): void {
  const script = '<script type="module" src="/demo/sign-in.js"></script>';
  const body = '<signin-seal>The sign-in seal did not load.</signin-seal>';
  lab.page('login.genuine.localhost', '/', markup + script + body, pageHeaders);
}

const WAYS: Readonly<Record<string, (id: string) => string>> = {
  'a paragraph with the id': (id) => `<p id="${id}"></p>`,
  'a frame with the name': (id) => `<iframe name="${id}"></iframe>`,
  'two elements with the id': (id) => `<p id="${id}"></p><form id="${id}"></form>`,
};

for (const [way, markupWith] of Object.entries(WAYS)) {
  test(`${way} of a library’s global changes nothing`, async ({ page, lab }) => {
    await openWithTextSeal(page, ['odd', 'whale']);
    attackedPage(lab, IDS.map(markupWith).join(''));
    await page.goto('/');
    await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  });
}

test('without the defense, one id stops the script', { tag: '@control' }, async ({ page, lab }) => {
  await lab.withoutDefense('define/shield.js', 'shieldLibraryGlobals();', '');
  attackedPage(lab, '<p id="reactiveElementPolyfillSupport"></p>');
  await page.goto('/');
  await expect(page.getByText('The sign-in seal did not load')).toBeVisible();
});
