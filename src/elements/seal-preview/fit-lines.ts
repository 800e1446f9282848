/** Sizes and places a seal's text, in any script, so that its ink fills the seal. */
import { makeElement } from '../../page/document-property.js';

/** Letters are measured at 100 px, so that px are percent of an em, and hinting does not matter. */
const EM = 100;
/** The space for the ink, without margins, in percent of the seal's inline size. A seal is 4 to 3. */
const ROOM = 89;
const HEIGHT = 62;
/** The largest font size, in percent of the inline size, so that one short word still looks like text. */
const LARGEST = 40;
/** The distance between baselines, and the smallest gap between the ink of two lines, in percent of an em. */
const PITCH = 102;
const GAP = 14;

type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** What measures text. Some privacy settings and extensions remove one canvas or both. */
function newPen(): Pen | null {
  if (typeof OffscreenCanvas === 'undefined') return makeElement('canvas').getContext('2d');
  return new OffscreenCanvas(1, 1).getContext('2d');
}

/**
 * Sets the font size of a seal's lines, and margins that center their ink. The lines are stacked in one box, and
 * each is one em high, from its baseline up. Ink is measured, because glyphs can extend beyond their CSS boxes or
 * leave them partly empty: marks stack, tails hang. Without a canvas the lines keep the style sheet's size.
 */
export function fitLines(box: HTMLElement): void {
  const pen = newPen();
  if (!pen) return;
  // Read once, before anything changes, because each read forces a layout.
  pen.font = `700 ${EM}px ${getComputedStyle(box).fontFamily}`;
  let width = 0;
  let height = 0;
  let pitch = 0;
  let below = -GAP;
  for (const line of box.children as HTMLCollectionOf<HTMLElement>) {
    const ink = pen.measureText(line.textContent);
    const step = Math.max(pitch, below + GAP + ink.actualBoundingBoxAscent);
    line.style.marginTop = `${step / EM - 1}em`;
    below = ink.actualBoundingBoxDescent;
    // Also the advance width: WebKit includes the letters' empty edges in the ink. So the size is the same everywhere.
    width = Math.max(width, ink.width, ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight);
    height += step;
    pitch = PITCH;
  }
  box.style.marginBottom = `${below / EM}em`;
  box.style.fontSize = `${Math.min(LARGEST, (EM * HEIGHT) / (height + below), (EM * ROOM) / width)}cqi`;
}
