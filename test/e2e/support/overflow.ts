import type { Page } from '@playwright/test';
import { findOverflow } from '../../support/find-overflow.js';
import { expect } from './profile.js';

const SIZES = [10, 16, 21, 32];
const WIDTHS = [320, 360, 412, 700];

/** The text fields whose letters are so small that iOS zooms in. */
function findSmallFields(): readonly string[] {
  const found: string[] = [];
  const look = (root: ParentNode): void => {
    for (const part of root.querySelectorAll('*')) {
      if (part.shadowRoot) look(part.shadowRoot);
      const isField =
        part.matches('input[type="text"], select, textarea') && part.part.contains('field');
      if (isField && parseFloat(getComputedStyle(part).fontSize) < 16) found.push(part.id);
    }
  };
  look(document);
  return found;
}

/** Checks the open page at several widths, each with several font sizes of the root element. */
export async function expectToFit(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const size of SIZES) {
      await page.evaluate((px) => {
        document.documentElement.style.fontSize = `${String(px)}px`;
      }, size);
      const title = `${String(width)} px wide, letters of ${String(size)} px`;
      expect(await page.evaluate(findOverflow), title).toEqual([]);
      expect(await page.evaluate(findSmallFields), title).toEqual([]);
    }
  }
}
