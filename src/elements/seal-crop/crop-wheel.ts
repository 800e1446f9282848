/** Px of a line, where a wheel counts in lines. */
const LINE = 16;
/** How much a px of the wheel zooms: a notch of about 100 px by a fifth. */
const PER_PX = 0.002;
/** Trackpads tell a pinch as a turn of the wheel with Ctrl, by a few px at a time. */
const PER_PINCHED_PX = 0.01;
/** At most about 1.3 times at once. */
const MOST = 0.25;

/** The factor by which a turn of the wheel zooms: above 1, that is in, when it turns away. */
export function wheelFactor({ ctrlKey, deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * LINE;
  const turned = px * (ctrlKey ? PER_PINCHED_PX : PER_PX);
  return Math.exp(-Math.min(MOST, Math.max(-MOST, turned)));
}
