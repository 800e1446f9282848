import type { Locator, Page } from '@playwright/test';

/** The frame in which the person chooses what shows of the picture. */
export const cropFrame = (page: Page): Locator =>
  page.getByRole('application', { name: 'Visible part of the picture' });

/** What is said of it. */
export const cropStatus = (page: Page): Locator =>
  page.getByRole('group', { name: 'Part of the picture' }).getByRole('status');

/** A place in the frame: what are shares of its width and height, in px from its own corner. */
export async function placeIn(
  frame: Locator,
  across: number,
  down: number,
): Promise<{ readonly x: number; readonly y: number }> {
  const { width = 0, height = 0 } = (await frame.boundingBox()) ?? {};
  return { x: across * width, y: down * height };
}
