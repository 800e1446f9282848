/**
 * Draws a decoded picture into a canvas of the same size in px, and closes it. `willReadFrequently` keeps the canvas in
 * memory: on a GPU, WebKit draws after `drawImage` returns, and a bitmap that is closed by then is black.
 */
export function paintPicture(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
  bitmap.close();
}
