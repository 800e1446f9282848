/** Finds the best JPEG of a decoded picture that is small enough to be kept. */
import { MAX_PICTURE_BYTES, MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from '../seal/seal.js';
import { type Size, cropToSeal, fitWithin } from './crop.js';
import { type Drawing, makeDrawing } from './drawing.js';

/** Qualities from best to worst: beyond 0.95 a JPEG only grows; under 0.35 a smaller picture looks better. */
const QUALITIES = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35];

/** Parts of the full size, tried in turn: noise at a third of it fits at every quality. */
const SCALES = [1, 2 / 3, 1 / 3];

/**
 * The JPEG of the best quality that fits. All are asked for at once: Chromium encodes when the page
 * is idle or after a second, and a search would wait for that second at each step.
 */
async function encodeWithin({ toJpeg }: Drawing): Promise<Blob | undefined> {
  const blobs = await Promise.all(QUALITIES.map(toJpeg));
  // Canvases answer with a PNG where they have no JPEG.
  const jpegs = blobs.filter((blob): blob is Blob => blob?.type === 'image/jpeg');
  return jpegs.find(({ size }) => size <= MAX_PICTURE_BYTES);
}

function draw(bitmap: ImageBitmap, limit: Size): Drawing | undefined {
  const { left, top, width, height } = cropToSeal(bitmap);
  const size = fitWithin({ width, height }, limit);
  const drawing = makeDrawing(size);
  if (!drawing) return undefined;
  drawing.context.imageSmoothingQuality = 'high';
  drawing.context.drawImage(bitmap, left, top, width, height, 0, 0, size.width, size.height);
  return drawing;
}

/**
 * The middle of a picture at 4 to 3 as a JPEG of at most {@link MAX_PICTURE_WIDTH} ×
 * {@link MAX_PICTURE_HEIGHT} px and {@link MAX_PICTURE_BYTES} bytes: the largest size at which it
 * fits, then the best quality. Undefined where the browser gives no JPEG; may reject where its canvas
 * does. The caller closes the bitmap.
 */
export async function encodePicture(
  bitmap: ImageBitmap,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const scale of SCALES) {
    const limit = { width: MAX_PICTURE_WIDTH * scale, height: MAX_PICTURE_HEIGHT * scale };
    const drawing = draw(bitmap, limit);
    const blob = drawing && (await encodeWithin(drawing));
    if (blob) return new Uint8Array(await blob.arrayBuffer());
  }
  return undefined;
}
