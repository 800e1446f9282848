import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium } from '@playwright/test';
import { inWholeBrowser } from './whole-browser.js';

/** A browser profile on disk, which outlives the browsers that use it. */
export interface Profile {
  /** Opens a browser with the profile, and closes the one that was open before. */
  open(): Promise<BrowserContext>;
}

// Playwright turns off the back/forward cache, which people's browsers have.
const WITH_BACK_FORWARD_CACHE = ['--disable-back-forward-cache'];

/** Tests that can make as many profiles as they need. */
export const test = base.extend<{ makeProfile: () => Promise<Profile> }>({
  makeProfile: async ({ launchOptions, baseURL }, use) => {
    const clean: (() => Promise<void>)[] = [];
    await use(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'signin-seal-'));
      let context: BrowserContext | undefined;
      clean.push(async () => {
        await context?.close();
        await rm(folder, { recursive: true, force: true, maxRetries: 9 });
      });
      const open = async (): Promise<BrowserContext> => {
        await context?.close();
        context = await chromium.launchPersistentContext(folder, {
          ...inWholeBrowser(launchOptions),
          baseURL,
          ignoreDefaultArgs: WITH_BACK_FORWARD_CACHE,
        });
        return context;
      };
      return { open };
    });
    await Promise.all(clean.map((end) => end()));
  },
});

export { expect } from '@playwright/test';
