/**
 * Moves and zooms the part of a picture that is kept. Between the ends of a gesture its px may be
 * parts of px, so that small steps add up; {@link wholeCrop} makes them whole.
 */
import { type Crop, type Size, cropToSeal } from './crop.js';

/** A place or a way within what shows, as shares of its width and height: 0 and 0 is the left top. */
export interface Shares {
  readonly x: number;
  readonly y: number;
}

/** The closest zoom: a face on a phone's photo of 4,000 px still fills the seal's 480 px. */
const MAX_ZOOM = 8;

/** The least width that is kept, in px: that of a seal (seal.md, Shape); with less it only blurs. */
const MIN_WIDTH = 160;

/** The middle of what shows. */
export const MIDDLE: Shares = { x: 0.5, y: 0.5 };

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** How close a crop is: 1 shows as much as a seal can. */
export function zoomOf({ width }: Crop, size: Size): number {
  return cropToSeal(size).width / width;
}

function limitZoom(zoom: number, size: Size): number {
  const { width } = cropToSeal(size);
  return clamp(zoom, 1, clamp(width / MIN_WIDTH, 1, MAX_ZOOM));
}

function keepInside({ left, top, width, height }: Crop, size: Size): Crop {
  return {
    left: clamp(left, 0, size.width - width),
    top: clamp(top, 0, size.height - height),
    width,
    height,
  };
}

/** Shows what lies to the right and below, by shares of what shows now, up to the picture's edge. */
export function moveCrop(crop: Crop, { x, y }: Shares, size: Size): Crop {
  const left = crop.left + x * crop.width;
  const top = crop.top + y * crop.height;
  return keepInside({ ...crop, left, top }, size);
}

/**
 * Zooms in by a factor, or out by one less than 1, within the limits. What lies at the given place
 * stays there, unless the picture's edge is in the way.
 */
export function zoomCrop(crop: Crop, factor: number, at: Shares, size: Size): Crop {
  const start = cropToSeal(size);
  const zoom = limitZoom(zoomOf(crop, size) * factor, size);
  const width = start.width / zoom;
  const height = start.height / zoom;
  const left = crop.left + at.x * (crop.width - width);
  const top = crop.top + at.y * (crop.height - height);
  return keepInside({ left, top, width, height }, size);
}

function isCrop(value: unknown): value is Crop {
  const { left, top, width, height } = Object(value) as Crop;
  return [left, top, width, height].every(Number.isFinite) && width > 0 && height > 0;
}

/**
 * The allowed crop that is nearest to a given one, in whole px: within the picture, within the zoom's
 * limits, at 4 to 3 but for rounding. The middle of the picture for what is no crop. Never throws.
 */
export function wholeCrop(given: unknown, size: Size): Crop {
  const start = cropToSeal(size);
  if (!isCrop(given)) return start;
  const width = Math.round(start.width / limitZoom(zoomOf(given, size), size));
  // From the whole width, so that what is whole already stays as it is.
  const height = Math.max(1, Math.round((width * start.height) / start.width));
  const left = Math.round(given.left);
  const top = Math.round(given.top);
  return keepInside({ left, top, width, height }, size);
}

/** Whether two crops are the same. */
export function isSameCrop(one: Crop, other: Crop): boolean {
  return (['left', 'top', 'width', 'height'] as const).every((side) => one[side] === other[side]);
}

/** Whether a value is the size of a picture: whole px, at least 1 by 1. */
export function isSize(value: unknown): value is Size {
  const { width, height } = Object(value) as Size;
  return [width, height].every((side) => Number.isInteger(side) && side >= 1);
}
