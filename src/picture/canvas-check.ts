/** Tells by a known pattern whether the browser falsifies what is read from a canvas. */
import type { RejectionCode } from '../seal/rejection.js';
import { makeDrawing } from './drawing.js';

const PROBE_SIDE = 8;
const PROBE_COLOURS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
] as const;
/** Levels of 255 by which a colour read may differ: some browsers add noise of a level or two. */
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
 * Why pictures can't be had back from a canvas here: `canvas-falsified` where other pixels come than were
 * drawn, as in browsers that guard against fingerprinting, such as Firefox's stripes (defence.md, A26);
 * `picture-not-encoded` where there is no canvas. Undefined where all is well.
 */
export function checkCanvas(): RejectionCode | undefined {
  const context = makeDrawing({ width: PROBE_SIDE, height: PROBE_SIDE })?.context;
  if (!context) return 'picture-not-encoded';
  return PROBE_COLOURS.every((colour) => readsBack(context, colour))
    ? undefined
    : 'canvas-falsified';
}
