import type { Crop, Size } from '../../picture/crop.js';

// One canvas px per device px, at any page zoom.
function fitToScreen(canvas: HTMLCanvasElement): void {
  const width = Math.round(canvas.clientWidth * devicePixelRatio);
  const height = Math.round(canvas.clientHeight * devicePixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/**
 * Draws part of a picture over the whole canvas. The crop is in px of the picture's size; the bitmap may be a
 * smaller copy. Draws nothing if the canvas is not laid out or the bitmap is closed.
 */
export function paintCrop(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  { left, top, width, height }: Crop,
  size: Size,
): void {
  fitToScreen(canvas);
  const context = canvas.getContext('2d');
  if (!context || picture.width === 0) return;
  const across = picture.width / size.width;
  const down = picture.height / size.height;
  const part = [left * across, top * down, width * across, height * down] as const;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, ...part, 0, 0, canvas.width, canvas.height);
}
