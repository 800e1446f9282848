import type { Locator, Page } from '@playwright/test';

const COPY = 1;

/** Drops files or folders from disk on a part of the page, as Chromium does for the system's own drags. */
export async function dropOnto(page: Page, part: Locator, paths: readonly string[]): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
  const place = { x: x + width / 2, y: y + height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: COPY };
  const devTools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await devTools.detach();
}
