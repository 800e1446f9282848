import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { prepare } from './story-page.ts';

interface ForEach {
  /** A new page for stories. */
  readonly storyPage: Page;
  /** The page's console errors and uncaught errors so far. */
  readonly errors: readonly string[];
}

interface ForWorker {
  // All stories share one cache, because each loads the same megabytes of Storybook.
  readonly shared: BrowserContext;
}

function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Tests of stories. */
export const test = base.extend<ForEach, ForWorker>({
  shared: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: base.info().project.use.baseURL,
        reducedMotion: 'reduce',
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],

  storyPage: async ({ shared }, use) => {
    const page = await shared.newPage();
    await prepare(page);
    await use(page);
    // Stories keep seals for their address, and the next page shares its storage.
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.close();
  },

  errors: async ({ storyPage }, use) => {
    await use(errorsOf(storyPage));
  },
});
