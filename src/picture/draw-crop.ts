/** Draws part of a decoded picture at another size, without aliasing. */
import type { Crop, Size } from './crop.js';
import type { Decoded } from './decode.js';
import { type Drawing, makeDrawing } from './drawing.js';

/** What shows through a picture that is transparent in part: a JPEG has no transparency. */
const PAPER = '#fff';

/** Part of a picture, in px of the decoded one, drawn at a size in px; undefined where nothing can be drawn. */
export function drawCrop({ image }: Decoded, crop: Crop, size: Size): Drawing | undefined {
  const drawing = makeDrawing(size);
  if (!drawing) return undefined;
  const { context } = drawing;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  const { left, top, width, height } = crop;
  context.drawImage(image, left, top, width, height, 0, 0, size.width, size.height);
  return drawing;
}
