/** The px of one line, for wheels that count in lines. */
const LINE = 16;
/** How much one px of the wheel zooms: a notch, about 100 px, zooms by a fifth. */
const PER_PX = 0.002;
/** Trackpads report a pinch as wheel events with Ctrl, a few px at a time. */
const PER_PINCHED_PX = 0.01;
/** The limit for one event: about 1.3 times. */
const MOST = 0.25;

/** The zoom factor of a wheel event: above 1, which zooms in, if the wheel turns away from the user. */
export function wheelFactor({ ctrlKey, deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * LINE;
  const turned = px * (ctrlKey ? PER_PINCHED_PX : PER_PX);
  return Math.exp(-Math.min(MOST, Math.max(-MOST, turned)));
}
