import { type Locator, type Page, expect } from '@playwright/test';

/** The frame in which the person chooses the visible part of the picture. */
export const cropFrame = (page: Page): Locator =>
  page.getByRole('application', { name: 'Visible part of the picture' });

/** The status message about it. */
export const cropStatus = (page: Page): Locator =>
  page.getByRole('group', { name: 'Part of the picture' }).getByRole('status');

/** Converts fractions of the frame's width and height to px from its corner. Throws if the frame has no box. */
export async function placeIn(
  frame: Locator,
  across: number,
  down: number,
): Promise<{ readonly x: number; readonly y: number }> {
  await expect(frame).toBeInViewport();
  const box = await frame.boundingBox();
  if (!box) throw new Error('The frame has no box');
  return { x: across * box.width, y: down * box.height };
}
