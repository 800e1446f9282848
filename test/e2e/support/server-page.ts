/** A server-rendered page, before and after its script runs. */
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Lab } from '../attacks/support/lab.js';
import { renderOnServer } from './render-on-server.mjs';

const DEFINE = ['signin-seal', 'seal-editor', 'seal-help'].map(
  (tag) => `import './dist/src/define/${tag}.js';`,
);
const HYDRATE = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";

/** Allows no inline styles, which blocks those of the shells. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'";

/** How a page is served. */
export interface Served {
  readonly tag: 'signin-seal' | 'seal-editor' | 'seal-help' | 'seal-preview';
  /** Whether the page loads Lit's hydration support. */
  readonly hydrates?: boolean;
  /** The page's language. The page then imports all languages. */
  readonly lang?: string;
  readonly policy?: string;
}

async function bundle(hydrates: boolean, hasLanguages: boolean): Promise<string> {
  const languages = hasLanguages ? "import './dist/src/define/lang/auto.js';" : '';
  const contents = [hydrates ? HYDRATE : '', ...DEFINE, languages].join('\n');
  const stdin = { contents, resolveDir: '.' };
  const built = await build({ stdin, bundle: true, format: 'esm', write: false });
  return built.outputFiles[0]?.text ?? '';
}

/** Opens the page without its script. Returns a function that loads the script. */
export async function openServerPage(
  page: Page,
  lab: Lab,
  { tag, hydrates = true, policy, lang }: Served,
): Promise<() => Promise<void>> {
  const script = await bundle(hydrates, lang !== undefined);
  const html = `<html lang="${lang ?? 'en'}"><link rel="icon" href="/demo/icon.svg" />
    <link rel="stylesheet" href="/signin-seal.css" />
    <main>${await renderOnServer(tag)}</main><p id="below">Below</p>`;
  const headers = policy ? { 'Content-Security-Policy': policy } : {};
  lab.file('login.genuine.localhost', '/app.js', script, { 'Content-Type': 'text/javascript' });
  await page.goto(lab.page('login.genuine.localhost', '/rendered', html, headers));
  return async () => {
    await page.evaluate(async (name) => {
      const element = Object.assign(document.createElement('script'), {
        type: 'module',
        src: '/app.js',
      });
      document.head.append(element);
      await customElements.whenDefined(name);
      await Reflect.get(document.querySelector(name) ?? {}, 'updateComplete');
      await new Promise(requestAnimationFrame);
    }, tag);
  };
}

/** The position of what follows the element, and the browser's layout shift score since the page started. */
export function placeBelow(page: Page): Promise<{ readonly top: number; readonly shift: number }> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords().map((entry) => Number(Reflect.get(entry, 'value')));
    const top = document.querySelector('#below')?.getBoundingClientRect().top ?? NaN;
    return { top, shift: shifts.reduce((sum, one) => sum + one, 0) };
  });
}
