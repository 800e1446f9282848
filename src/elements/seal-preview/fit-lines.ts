/** How large the words of a seal are and where they stand, so that their ink fills it, in any script. */

/** Letters are measured at 100 px, so that px are percent of an em, and hinting is nothing. */
const EM = 100;
/** Room for the ink in percent of the seal's inline size, which is 4 to 3: less margins. */
const ROOM = 89;
const HEIGHT = 62;
/** The largest letters, in percent of the inline size: one short word still looks like lettering. */
const LARGEST = 40;
/** From baseline to baseline, and between the ink of two lines where that needs more, in percent of an em. */
const PITCH = 102;
const GAP = 14;

/**
 * Sizes the lines of a seal, which stand one under another in a box of their own, each an em high from its
 * baseline upwards, and gives them the margins that have their ink in its middle. Ink, because glyphs reach
 * beyond the boxes that CSS lays out, or leave them empty: marks stack, tails hang.
 */
export function fitLines(box: HTMLElement): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  // Asked once, before anything is changed: each answer lays out the page.
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
    // Not the ink alone, with which WebKit counts the empty edges of letters: one size in every engine.
    width = Math.max(width, ink.width, ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight);
    height += step;
    pitch = PITCH;
  }
  box.style.marginBottom = `${below / EM}em`;
  box.style.fontSize = `${Math.min(LARGEST, (EM * HEIGHT) / (height + below), (EM * ROOM) / width)}cqi`;
}
