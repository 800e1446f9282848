/** Where the glyphs of a line are drawn, which can be outside its box. */
import { expect } from '@open-wc/testing';

/** Expects one box to be inside another. */
export function expectInside(inner: DOMRect, outer: DOMRect): void {
  expect(inner.left).to.be.at.least(outer.left);
  expect(inner.right).to.be.at.most(outer.right);
  expect(inner.top).to.be.at.least(outer.top);
  expect(inner.bottom).to.be.at.most(outer.bottom);
}

/** The position of the line's baseline, on which an empty box in the line stands. */
function baselineOf(line: HTMLElement): number {
  const mark = document.createElement('span');
  mark.style.display = 'inline-block';
  line.append(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
}

/** How much larger or smaller a line is drawn than it is laid out. */
export const scaleOf = (line: HTMLElement): number =>
  line.getBoundingClientRect().width / line.offsetWidth;

/** The box around a line's ink, at its position and size, as a canvas would draw it. */
export function inkOf(line: HTMLElement): DOMRect {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No canvas');
  const { font, direction } = getComputedStyle(line);
  context.font = font;
  context.direction = direction === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  const ink = context.measureText(line.textContent);
  const scale = scaleOf(line);
  return new DOMRect(
    line.getBoundingClientRect().left - ink.actualBoundingBoxLeft * scale,
    baselineOf(line) - ink.actualBoundingBoxAscent * scale,
    (ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight) * scale,
    (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) * scale,
  );
}

/** The smallest box around the ink of all lines. */
export function inkOfAll(lines: readonly HTMLElement[]): DOMRect {
  const inks = lines.map(inkOf);
  const left = Math.min(...inks.map((ink) => ink.left));
  const top = Math.min(...inks.map((ink) => ink.top));
  const right = Math.max(...inks.map((ink) => ink.right));
  const bottom = Math.max(...inks.map((ink) => ink.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
