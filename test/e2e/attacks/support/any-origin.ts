import type { Page } from '@playwright/test';
import type { Lab } from './lab.js';
import { originOf } from './copied-site.js';

/**
 * Has the laboratory's site answer at every address but its own hosts', so that a test can open the page at any public one. The
 * browser's `location` is then the real one.
 */
export async function answerEverywhere(page: Page, lab: Lab): Promise<void> {
  const { host, port } = new URL(originOf(lab));
  const isElsewhere = (url: URL): boolean => url.port !== port;
  await page.route(isElsewhere, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const url = `http://localhost:${port}${pathname}${search}`;
    const response = await route.fetch({ url, headers: { host }, maxRedirects: 0 });
    await route.fulfill({ response });
  });
}
