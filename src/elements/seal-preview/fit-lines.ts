/** Sizes and places a seal's text, in any script, so that its ink fills the seal. */
import { makeElement } from '../../page/document-property.js';

/** Letters are measured at 1,000 px, so that hinting does not matter. */
const EM = 1000;
/**
 * The text is laid out ten times as large as it is drawn: browsers enlarge letters below the user's minimum font size.
 * The style sheet scales it down.
 */
const ENLARGED = 10;
/** The space for the ink, without margins, in percent of the seal's inline size. A seal is 4 to 3. */
const ROOM = 89;
const HEIGHT = 62;
/** The largest font size, so that one short word still looks like text, and the smallest, in percent of the inline size. */
const LARGEST = 40;
const SMALLEST = 3;
/** The distance between baselines, and the smallest gap between the ink of two lines, in thousandths of an em. */
const PITCH = 1020;
const GAP = 140;

/** The ink of text that can't be measured, above and below its baseline: more than that of any line that can be saved. */
const UNKNOWN = { width: 15_000, above: 1400, below: 600 };

function inkOf(pen: CanvasRenderingContext2D, text: string): typeof UNKNOWN {
  const ink = pen.measureText(text);
  return {
    // Uses the advance width as well, so that the size is the same everywhere: WebKitGTK 2.50 counts the letters'
    // empty edges as ink.
    width: Math.max(ink.width, ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight),
    above: ink.actualBoundingBoxAscent,
    below: ink.actualBoundingBoxDescent,
  };
}

/** Returns the font size in percent of the seal's inline size. */
function placeLines(box: HTMLElement, pen?: CanvasRenderingContext2D): number {
  let width = 0;
  let height = 0;
  let pitch = 0;
  let gap = 0;
  let below = 0;
  for (const { style, textContent } of box.children as HTMLCollectionOf<HTMLElement>) {
    const ink = pen ? inkOf(pen, textContent) : UNKNOWN;
    const step = Math.max(pitch, below + gap + ink.above);
    style.marginTop = `${(step - below) / EM - 1}em`;
    below = ink.below;
    style.marginBottom = `${below / EM}em`;
    width = Math.max(width, ink.width);
    height += step;
    pitch = PITCH;
    gap = GAP;
  }
  const size = Math.min(LARGEST, (EM * HEIGHT) / (height + below), (EM * ROOM) / width);
  box.style.fontSize = `${size * ENLARGED}cqi`;
  return size;
}

/**
 * Sets the font size of a seal's lines, and margins that center their ink. The lines are stacked in one box, and
 * each is one em high, from its baseline up. Ink is measured, because glyphs can extend beyond their CSS boxes or
 * leave them partly empty: marks stack, tails hang. Some privacy settings and extensions remove the canvas that
 * measures, or falsify what it returns. The lines are then small enough to fit in any case.
 */
export function fitLines(box: HTMLElement): void {
  try {
    const pen = makeElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    pen.font = `700 ${EM}px ${getComputedStyle(box).fontFamily}`;
    const isTrue = pen.measureText('W').actualBoundingBoxAscent > EM / 3;
    const size = isTrue ? placeLines(box, pen) : 0;
    if (size > SMALLEST && box.scrollWidth <= box.clientWidth) return;
  } catch {
    // Nothing measures text here.
  }
  placeLines(box);
}
