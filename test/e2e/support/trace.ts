import type { Page } from '@playwright/test';

/** The name of the cookie that remembers a seal of this page's origin. All test servers have a port of their own. */
export const traceOn = (page: Page): string => `__Host-seal-made-${new URL(page.url()).port}`;

/** The names of the browser's cookies. */
export const cookieNames = async (page: Page): Promise<readonly string[]> =>
  (await page.context().cookies()).map(({ name }) => name);
