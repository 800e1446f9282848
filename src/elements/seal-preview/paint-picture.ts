/**
 * Draws a decoded picture into a canvas of its own size in px, and lets go of it. In memory: on a graphics card
 * WebKit draws later than it says, and what is closed by then is black.
 */
export function paintPicture(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
  bitmap.close();
}
