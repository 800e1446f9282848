/** The two kinds of visit that are measured. In both, the browser has a seal from an earlier visit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureLoad } from './measure-load.mjs';

const DAY = 86_400;
/** Chromium stores compiled code when a script is loaded a second time, and uses it from the third on. */
const LOADS_TO_FILL_CACHES = 3;

const traceOf = (origin) => ({
  name: `__Host-seal-made-${new URL(origin).port}`,
  value: '1',
  url: origin.replace('http:', 'https:'),
  secure: true,
  sameSite: 'Strict',
  expires: Math.floor(Date.now() / 1000) + DAY,
});

/** A visit with empty caches: each load has a new browser context. */
export const coldVisits = (browser) => ({
  async load({ seal, ...load }) {
    const { origin } = new URL(load.address);
    const origins = [{ origin, localStorage: [{ name: 'signin-seal', value: seal.record }] }];
    const context = await browser.newContext({ storageState: { origins, cookies: [] } });
    await context.addCookies([traceOf(origin)]);
    const figures = await measureLoad(context, load);
    await context.close();
    return figures;
  },
});

async function plant(context, { origin }, record) {
  await context.addCookies([traceOf(origin)]);
  const page = await context.newPage();
  await page.goto(`${origin}/demo/icon.svg`);
  await page.evaluate((value) => localStorage.setItem('signin-seal', value), record);
  await page.close();
}

async function openProfile(playwright, options, record, pages) {
  const folder = mkdtempSync(join(tmpdir(), 'signin-seal-bench-'));
  const context = await playwright.launchPersistentContext(folder, options);
  await plant(context, new URL(pages[0].address), record);
  for (let time = 0; time < LOADS_TO_FILL_CACHES; time += 1)
    for (const page of pages) await measureLoad(context, { ...page, slowdown: 1 });
  return { context, folder };
}

/**
 * A visit with the HTTP cache and the cache of compiled code filled: all loads of a seal share a profile, in which each
 * page was loaded before.
 *
 * @param pagesOf gives the pages to fill the caches with, for a seal
 */
export function warmVisits(playwright, options, pagesOf) {
  const profiles = new Map();
  return {
    async load({ seal, ...load }) {
      if (!profiles.has(seal))
        profiles.set(seal, await openProfile(playwright, options, seal.record, pagesOf(seal)));
      return measureLoad(profiles.get(seal).context, load);
    },
    async close() {
      for (const { context, folder } of profiles.values()) {
        await context.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
