/**
 * Moves and zooms a crop. During a gesture a crop may have fractions of px, so that small steps add up;
 * {@link wholeCrop} rounds them.
 */
import { type Crop, type Size, cropToSeal } from './crop.js';

/** A point or a distance within the visible part, as fractions of its width and height. The top left is 0, 0. */
export interface Shares {
  readonly x: number;
  readonly y: number;
}

/** The closest zoom: a face in a phone's photo of 4,000 px still fills the seal's 480 px. */
const MAX_ZOOM = 8;

/** The smallest width of a crop, in px: that of a seal. A narrower one would only blur. */
const MIN_WIDTH = 160;

/** The middle of the visible part. */
export const MIDDLE: Shares = { x: 0.5, y: 0.5 };

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** The zoom of a crop: at 1, it shows as much as a seal can. */
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

/** Moves a crop right and down, by fractions of its width and height, up to the picture's edge. */
export function moveCrop(crop: Crop, { x, y }: Shares, size: Size): Crop {
  const left = crop.left + x * crop.width;
  const top = crop.top + y * crop.height;
  return keepInside({ ...crop, left, top }, size);
}

/**
 * Zooms in by a factor, or out by a factor less than 1, within the limits. The given point stays in place,
 * unless the picture's edge prevents it.
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
 * The nearest allowed crop, in whole px: within the picture, within the limits of the zoom, and at 4 to 3
 * apart from rounding. If the value is not a crop, the middle of the picture. Never throws.
 */
export function wholeCrop(given: unknown, size: Size): Crop {
  const start = cropToSeal(size);
  if (!isCrop(given)) return start;
  const width = Math.round(start.width / limitZoom(zoomOf(given, size), size));
  // Computed from the rounded width, so that a crop in whole px does not change.
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
