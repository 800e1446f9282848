/** Draws part of a decoded picture at a smaller size, sharp and without aliasing. */
import type { Crop, Size } from './crop.js';
import type { Decoded } from './decode.js';
import { type Drawing, makeDrawing } from './drawing.js';
import { resample } from './pixels/resample.js';

/** The background of transparent pixels: a JPEG has no transparency. */
const PAPER = '#fff';

/** A source this many times larger than the result is halved first, which is cheaper and leaves at least twice the result. */
const HALVED_FROM = 4;

type Source = Pick<Decoded, 'image'>;

// At low quality, all browsers average four px into one. Their higher qualities differ, and some alias.
function draw(
  { image }: Source,
  { left, top, width, height }: Crop,
  size: Size,
): Drawing | undefined {
  const drawing = makeDrawing(size);
  if (!drawing) return undefined;
  const { context } = drawing;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'low';
  context.drawImage(image, left, top, width, height, 0, 0, size.width, size.height);
  return drawing;
}

const halve = ({ width, height }: Size): Size => ({
  width: Math.ceil(width / 2),
  height: Math.ceil(height / 2),
});

const round = ({ width, height }: Size): Size => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
});

/** Draws the crop by itself, halved until it is less than four times as large as the result. */
function drawNear(source: Source, crop: Crop, result: Size): Drawing | undefined {
  const isLarge = ({ width, height }: Size): boolean =>
    width >= HALVED_FROM * result.width && height >= HALVED_FROM * result.height;
  let drawing = draw(source, crop, isLarge(crop) ? halve(crop) : round(crop));
  while (drawing && isLarge(drawing.context.canvas)) {
    const image = drawing.context.canvas;
    const { width, height } = image;
    drawing = draw({ image }, { left: 0, top: 0, width, height }, halve(image));
  }
  return drawing;
}

/**
 * Draws part of a picture, given in px of the decoded one, at a size in px that is no larger. Transparent pixels
 * become white. Undefined if the browser has no canvas.
 */
export function drawCrop(source: Source, crop: Crop, size: Size): Drawing | undefined {
  const near = drawNear(source, crop, size);
  if (!near) return undefined;
  const { width, height } = near.context.canvas;
  if (width <= size.width && height <= size.height) return near;
  const smaller = resample(near.context.getImageData(0, 0, width, height), size);
  const drawing = makeDrawing(size);
  drawing?.context.putImageData(smaller, 0, 0);
  return drawing;
}
