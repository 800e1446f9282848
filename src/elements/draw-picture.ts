/**
 * A picture's bytes, decoded off the main thread. Rejects where they are no whole picture.
 * No `<img>`: a page's policy may forbid the `blob:` address that it would need.
 */
export function decodePicture(jpeg: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' }));
}

/**
 * Draws a decoded picture into a canvas of its own size in px. The bitmap is left to the collector: WebKit draws
 * later than it says, and one that is closed by then is black.
 */
export function paintPicture(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
}
