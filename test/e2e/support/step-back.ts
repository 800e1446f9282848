import type { Page } from '@playwright/test';

/**
 * Goes back in the history, as the browser's button does. Does not wait for the page: Playwright can lose track of one that
 * comes from the back/forward cache. The step is taken in a later task, because this call has no answer if its page is gone.
 */
export const stepBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
