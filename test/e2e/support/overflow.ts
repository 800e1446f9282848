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

/** The least size of a target, in CSS px. WCAG 2.2, 2.5.8. */
const LEAST_TARGET = 24;

/** The controls that are too small for a finger. A click on its label counts as one on the control. */
function findSmallTargets(least: number): readonly string[] {
  const found: string[] = [];
  const look = (root: ParentNode): void => {
    for (const part of root.querySelectorAll('*')) {
      if (part.shadowRoot) look(part.shadowRoot);
      if (!(root instanceof ShadowRoot) || !part.matches('button, summary, input, select'))
        continue;
      const target = part.closest('label') ?? part;
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      const { width, height } = target.getBoundingClientRect();
      if (Math.min(width, height) < least)
        found.push(`${part.localName}#${part.id}: ${String(width)} × ${String(height)}`);
    }
  };
  look(document);
  return found;
}

/** The spacing of text that a user may set. WCAG 2.2, 1.4.12. */
const SPACING = { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' };

/** Checks the open page with the spacing of text that a user may set. */
async function expectSpacedToFit(page: Page, title: string): Promise<void> {
  await page.evaluate((spacing) => {
    Object.assign(document.documentElement.style, { fontSize: '16px', ...spacing });
  }, SPACING);
  expect(await page.evaluate(findOverflow), `${title}, text spaced`).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.removeAttribute('style');
  });
}

/**
 * Checks the open page at several widths, each with several font sizes of the root element, and with spaced text. Targets are
 * large enough at the usual size.
 */
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
    await expectSpacedToFit(page, `${String(width)} px wide`);
    expect(await page.evaluate(findSmallTargets, LEAST_TARGET)).toEqual([]);
  }
}
