/**
 * Draws a decoded picture into a canvas of the same size in px, and closes it. `willReadFrequently` keeps the canvas in
 * memory: on a GPU, WebKitGTK 2.50 draws after `drawImage` returns, and a bitmap that is closed by then is black.
 * False if the canvas can't draw: an extension or a script of the page has broken it, or the browser's memory for canvases is
 * used up.
 */
export function paintPicture(canvas: HTMLCanvasElement, bitmap: ImageBitmap): boolean {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  try {
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0);
    return Boolean(context);
  } catch {
    return false;
  } finally {
    bitmap.close();
  }
}
