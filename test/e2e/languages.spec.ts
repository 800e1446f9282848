import { readFileSync, readdirSync } from 'node:fs';
import { signin as arabic } from '../../src/messages/ar/signin.js';
import { editor as german } from '../../src/messages/de/editor.js';
import { signin } from '../../src/messages/de/signin.js';
import { expect, test } from './attacks/support/attack.js';
import type { Lab } from './attacks/support/lab.js';
import { bundle, bundlerNames } from './support/bundlers.mjs';
import { cdnPage } from './support/cdn-site.js';
import { listen } from './support/listen.js';
import { sampleOf } from '../support/sample-of.js';

/** Serves a bundled site on a page in German. Returns the page's address. */
function serve(lab: Lab, folder: string): string {
  for (const file of readdirSync(folder, { recursive: true }).map(String))
    if (file.endsWith('.js'))
      lab.file(
        'login.genuine.localhost',
        `/app/${file}`,
        readFileSync(`${folder}/${file}`, 'utf8'),
        {
          'Content-Type': 'text/javascript',
        },
      );
  const html = `<html lang="de"><link rel="icon" href="/demo/icon.svg" />
    <script type="module" src="/app/app.js"></script><signin-seal></signin-seal></html>`;
  return lab.page('login.genuine.localhost', '/', html);
}

for (const bundler of sampleOf(bundlerNames, 1)) {
  for (const language of ['de', 'auto']) {
    test(`${bundler} keeps the language that a site imports: ${language}`, async ({
      page,
      lab,
    }) => {
      const script = `import 'signin-seal/define/signin-seal';
        import 'signin-seal/lang/${language}';`;
      await page.goto(serve(lab, await bundle(bundler, script)));
      await page.getByRole('button', { name: signin.call }).click();
      await expect(page.getByText(german.textAdvice)).toBeVisible();
    });
  }
}

const BODY = '<script>document.documentElement.lang = "de"</script><signin-seal></signin-seal>';

for (const scripts of [
  ['signin-seal.js', 'lang/de.js'],
  ['lang/de.js', 'signin-seal.js'],
  ['signin-seal.js', 'lang/auto.js'],
]) {
  test(`script tags show the page’s language: ${scripts.join(', ')}`, async ({ page, lab }) => {
    const { complaints } = listen(page);
    const policy = "frame-ancestors 'none'";
    await page.goto(cdnPage(lab, '/', { body: BODY, scripts, policy }));
    await page.getByRole('button', { name: signin.call }).click();
    await expect(page.getByText(german.textAdvice)).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('a script tag loads one language, and of it what is shown', async ({ page, lab }) => {
  const { requests } = listen(page);
  const body = BODY.replace('de', 'ar');
  const policy = "frame-ancestors 'none'";
  await page.goto(cdnPage(lab, '/', { body, scripts: ['signin-seal.js', 'lang/auto.js'], policy }));
  await expect(page.getByRole('button', { name: arabic.call })).toBeVisible();
  const paths = requests.map(({ pathname }) => pathname.replace('/signin-seal@0.1.0/', ''));
  expect(paths.filter((path) => path.startsWith('lang/')).sort()).toEqual([
    'lang/ar.js',
    'lang/auto.js',
    'lang/languages.js',
  ]);
});
