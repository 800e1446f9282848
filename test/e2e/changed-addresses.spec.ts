import type { Page } from '@playwright/test';
import { expect, test } from './attacks/support/attack.js';
import type { Lab } from './attacks/support/lab.js';
import { cdnPolicy, integrity, openCdn, putOnCdn, readBuilt } from './support/cdn-site.js';
import { listen } from './support/listen.js';
import { call, openChange, preview, save, seal, writeLines } from './support/sign-in-page.js';
import { sampleOf } from '../support/sample-of.js';

/** How servers change the address of a file when its content changes. */
const WAYS: Readonly<Record<string, (file: string) => string>> = {
  'a version as a query': (file) => `${file}?ver=6.1.9`,
  'a digest after a dot': (file) => file.replace('.', '.b9627425a761.'),
  'a digest after a dash': (file) => file.replace('.', '-03cfd743661f.'),
  'a digest and a query': (file) => `${file.replace('.', '-0c2f5b11de07.')}?7`,
  'another copy of the folder': (file) => `copy/${file}`,
};

const POLICIES: Readonly<Record<string, (cdn: string) => string>> = {
  'the strict policy': cdnPolicy,
  'no policy': () => "frame-ancestors 'none'",
};

/** A page that names each script at its changed address, as a template of the server does. */
function openSite(lab: Lab, change: (file: string) => string, policy: (cdn: string) => string) {
  const at = openCdn(lab);
  for (const file of Object.keys(integrity)) {
    const { pathname } = new URL(change(file), at(''));
    putOnCdn(lab, pathname.replace(new URL(at('')).pathname, ''), readBuilt(file));
  }
  const scripts = ['signin-seal.js', 'seal-help.js'].map(
    (file) => `<script type="module" src="${at(change(file))}" crossorigin></script>`,
  );
  const html = `${scripts.join('')}<link rel="icon" href="/demo/icon.svg" /><signin-seal></signin-seal>`;
  const headers = { 'Content-Security-Policy': policy(new URL(at('')).origin) };
  return lab.page('login.genuine.localhost', '/', html, headers);
}

async function saveLines(page: Page, ...lines: readonly string[]): Promise<void> {
  await writeLines(page, lines);
  await save(page).click();
  await expect(seal(page)).toHaveAccessibleName(
    new RegExp(`^Your Sign-in Seal ${lines.join(' ')}`),
  );
}

for (const [way, change] of sampleOf(Object.entries(WAYS), 2)) {
  for (const [name, policy] of Object.entries(POLICIES)) {
    test(`with ${way} and ${name}, a seal is made, changed and removed`, async ({ page, lab }) => {
      const { complaints } = listen(page);
      await page.goto(openSite(lab, change, policy));
      await call(page).click();
      await saveLines(page, 'odd', 'whale');
      await openChange(page);
      await saveLines(page, 'even', 'tern');
      await openChange(page);
      await preview(page).getByRole('button', { name: 'Remove' }).click();
      await save(page).click();
      await expect(call(page)).toBeVisible();
      expect(complaints).toEqual([]);
    });
  }

  test(`with ${way}, the sign-in path is one request`, async ({ page, lab }) => {
    const { requests } = listen(page);
    await page.goto(openSite(lab, change, cdnPolicy));
    await expect(call(page)).toBeVisible();
    const scripts = requests.filter(({ pathname }) => /\/signin-seal[^/]*\.js$/.test(pathname));
    expect(scripts).toHaveLength(1);
  });
}
