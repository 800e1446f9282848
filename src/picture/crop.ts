/** Which part of a picture is kept, and how large. */

/** Width and height in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Part of a picture: its left and top edges and its size, in px. */
export interface Crop extends Size {
  readonly left: number;
  readonly top: number;
}

/** A seal is drawn at 4 to 3. */
const ASPECT = 4 / 3;

/** The largest part of a picture at 4 to 3, centered and in whole px. */
export function cropToSeal({ width, height }: Size): Crop {
  const kept = {
    width: Math.min(width, Math.round(height * ASPECT)),
    height: Math.min(height, Math.round(width / ASPECT)),
  };
  const left = Math.floor((width - kept.width) / 2);
  const top = Math.floor((height - kept.height) / 2);
  return { left, top, ...kept };
}

/** Scales a size down to fit within another. Never enlarges; no side is less than 1 px. */
export function fitWithin({ width, height }: Size, limit: Size): Size {
  const scale = Math.min(1, limit.width / width, limit.height / height);
  const fit = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: fit(width), height: fit(height) };
}
