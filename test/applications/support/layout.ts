import type { Page } from '@playwright/test';
import { expect } from './application.js';

/** The least distance that the seal's box keeps from what is beside it, in CSS px. */
const LEAST_GAP = 8;

/** What is nearer to the seal's box than allowed, and how near, in CSS px. Negative numbers are overlaps. */
function tooNear(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const box = document.querySelector('signin-seal')?.getBoundingClientRect() ?? new DOMRect();
    const around = document.querySelectorAll(
      'a, button, form, h1, h2, input, label, li, p, select, [id*="error"]',
    );
    const distanceTo = ({ left, right, top, bottom }: DOMRect) =>
      Math.max(left - box.right, box.left - right, top - box.bottom, box.top - bottom);
    return [...around]
      .filter((element) => !element.matches(':has(signin-seal), signin-seal *'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, rect: element.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 1 && rect.height > 1 && distanceTo(rect) < least)
      .map(({ element, rect }) => `${element.outerHTML.slice(0, 60)}: ${distanceTo(rect)} px`);
  }, LEAST_GAP);
}

/** How far the page can be scrolled sideways, in CSS px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Expects that the seal's box touches and covers nothing, and that nothing is wider than the window. */
export async function expectGoodLayout(page: Page): Promise<void> {
  expect(await tooNear(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
}

/** The lightness of what the seal's box, and the page around it, are painted on: 0 is black, 1 is white. */
export function lightness(page: Page): Promise<{ readonly box: number; readonly around: number }> {
  return page.evaluate(() => {
    const channels = (element: Element): readonly number[] =>
      (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    // What the browser paints a page on that has no background of its own.
    const canvas = document.body.appendChild(document.createElement('div'));
    canvas.style.backgroundColor = 'Canvas';
    const lightnessOf = (element: Element | null | undefined): number => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = channels(element ?? canvas);
      return alpha > 0 ? (red + green + blue) / 3 / 255 : lightnessOf(element?.parentElement);
    };
    const seal = document.querySelector('signin-seal');
    const box = seal?.shadowRoot?.querySelector('[part~="box"]');
    return { box: lightnessOf(box), around: lightnessOf(seal?.parentElement) };
  });
}
