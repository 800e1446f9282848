import type { Page } from '@playwright/test';
import { expect, test } from './attacks/support/attack.js';
import type { Lab } from './attacks/support/lab.js';
import { cdnPage, cdnPolicy, openCdn, openOtherVersion } from './support/cdn-site.js';
import { listen } from './support/listen.js';
import { call, openWithTextSeal, save, seal, writeLines } from './support/sign-in-page.js';

const SIGN_IN = '<signin-seal>It did not load.</signin-seal>';
const WARNING =
  /^signin-seal: <[\w-]+> is already registered\. Load only one copy of this package\.$/;

// Two copies of Lit create two policies with the same name.
const policyFor = (lab: Lab): string =>
  `${cdnPolicy(lab.at('cdn.localhost', ''))} 'allow-duplicates'`.replace(
    "script-src 'self'",
    "script-src 'self' 'nonce-own'",
  );

const moduleAt = (address: string): string =>
  `<script type="module" src="${address}" crossorigin></script>`;

/** A page that loads another version before ours. */
function pageWithBoth(lab: Lab, body: string, policy = policyFor(lab)): void {
  const other = openOtherVersion(lab);
  cdnPage(lab, '/', { head: moduleAt(other('signin-seal.js')), body, policy });
}

async function expectOneWarning(page: Page, complaints: readonly string[]): Promise<void> {
  await expect.poll(() => complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(WARNING);
  await page.reload();
  await expect.poll(() => complaints).toHaveLength(2);
}

test('with two versions on one page, the first one works, and there is one warning', async ({
  page,
  lab,
}) => {
  const { complaints } = listen(page);
  pageWithBoth(lab, SIGN_IN);
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect(seal(page)).toBeVisible();
  await expectOneWarning(page, complaints);
});

/** Loads files once these tags exist. Files that import others register their tags in any order. */
const loadAfter = (tags: readonly string[], files: readonly string[]): string =>
  `<script type="module" nonce="own">
    for (const tag of ${JSON.stringify(tags)}) await customElements.whenDefined(tag);
    for (const file of ${JSON.stringify(files)}) await import(file);
  </script>`;

test('the second version’s editor and help change nothing either', async ({ page, lab }) => {
  const { complaints } = listen(page);
  const other = openOtherVersion(lab);
  const ours = openCdn(lab);
  const scripts = ['seal-editor.js', 'seal-help.js'];
  const theirs = scripts.map((file) => moduleAt(other(file))).join('');
  const head = theirs + loadAfter(['seal-editor', 'seal-help'], scripts.map(ours));
  const body = '<seal-editor></seal-editor><seal-help></seal-help>';
  await page.goto(cdnPage(lab, '/', { head, scripts: [], body, policy: policyFor(lab) }));
  await expect(page.getByRole('textbox', { name: 'Line 1' })).toBeVisible();
  await expectOneWarning(page, complaints);
});

test('what the editor of one version saves, the sign-in seal of another shows', async ({
  page,
  lab,
}) => {
  const other = openOtherVersion(lab);
  const body = `${SIGN_IN}<seal-editor></seal-editor>${moduleAt(other('seal-editor.js'))}`;
  await page.goto(cdnPage(lab, '/', { body, policy: policyFor(lab) }));
  await expect(call(page)).toBeVisible();
  await writeLines(page, ['odd', 'whale']);
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
});

test('the same file at two addresses works, before and after the document’s own elements', async ({
  page,
  lab,
}) => {
  const { complaints } = listen(page);
  pageWithBoth(lab, '<main></main>');
  await page.goto('/');
  await expect.poll(() => complaints).toHaveLength(1);
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('signin-seal')),
  );
  await expect(call(page)).toBeVisible();
  expect(complaints).toHaveLength(1);
});

test('a page with its own elements of these names keeps them, with one warning', async ({
  page,
  lab,
}) => {
  const { complaints } = listen(page);
  const head = `<script nonce="own">
    for (const name of ['signin-seal', 'seal-preview', 'seal-editor'])
      customElements.define(name, class extends HTMLElement { isTheirs = true; });
  </script>`;
  await page.goto(cdnPage(lab, '/', { head, body: SIGN_IN, policy: policyFor(lab) }));
  await expectOneWarning(page, complaints);
  await expect(page.locator('signin-seal')).toHaveJSProperty('isTheirs', true);
});

test('if the policy allows each Trusted Types name only once, the first version still works', async ({
  page,
  lab,
}) => {
  pageWithBoth(lab, SIGN_IN, policyFor(lab).replace(" 'allow-duplicates'", ''));
  await openWithTextSeal(page, ['odd', 'whale']);
  await expect(seal(page)).toBeVisible();
});
