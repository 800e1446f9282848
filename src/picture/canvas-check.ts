/** Draws known colors to find out whether the browser falsifies what is read from a canvas. */
import type { RejectionCode } from '../seal/rejection.js';
import { makeDrawing } from './drawing.js';

const PROBE_SIDE = 8;
const PROBE_COLOURS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
] as const;
/** How far a channel may differ, of 255 levels: some browsers add noise of a level or two. */
const PROBE_TOLERANCE = 8;

type Reading = NonNullable<ReturnType<typeof makeDrawing>>['context'];
type Colour = (typeof PROBE_COLOURS)[number];

function readsBack(context: Reading, [red, green, blue]: Colour): boolean {
  context.fillStyle = `rgb(${String(red)} ${String(green)} ${String(blue)})`;
  context.fillRect(0, 0, PROBE_SIDE, PROBE_SIDE);
  const { data } = context.getImageData(0, 0, PROBE_SIDE, PROBE_SIDE);
  const drawn = [red, green, blue, 255];
  return data.every((level, at) => Math.abs(level - (drawn[at % 4] ?? 0)) <= PROBE_TOLERANCE);
}

/**
 * Why a picture can't be read back from a canvas in this browser. `canvas-falsified`: other pixels come back than
 * were drawn, as in browsers that resist fingerprinting, such as Firefox with its stripes (docs/attacks.md, A26).
 * `picture-not-encoded`: there is no canvas. Undefined if it can be read.
 */
export function checkCanvas(): RejectionCode | undefined {
  const context = makeDrawing({ width: PROBE_SIDE, height: PROBE_SIDE })?.context;
  if (!context) return 'picture-not-encoded';
  return PROBE_COLOURS.every((colour) => readsBack(context, colour))
    ? undefined
    : 'canvas-falsified';
}
