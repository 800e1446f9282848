import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { prepare } from './story-page.ts';

interface ForEach {
  /** A fresh page for stories. */
  readonly storyPage: Page;
  /** What the page wrote to the console as an error, and what nobody caught, so far. */
  readonly errors: readonly string[];
}

interface ForWorker {
  // One cache for all stories: each loads the same megabytes of Storybook.
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
    await page.close();
  },

  errors: async ({ storyPage }, use) => {
    await use(errorsOf(storyPage));
  },
});
