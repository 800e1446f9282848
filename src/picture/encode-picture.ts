/** Finds the best JPEG of a drawing that is small enough to store. */
import { MAX_PICTURE_BYTES } from '../seal/picture-limits.js';
import type { Drawing } from './drawing.js';

/**
 * Qualities from best to worst, each with its usual size relative to the best one (pictures of 480 × 360 px,
 * libjpeg-turbo, 4:2:0, medians of seven). Above 0.89 a JPEG grows more than it improves, and Firefox encodes twice
 * as much color; below 0.35 a smaller picture looks better.
 */
const QUALITIES: readonly (readonly [quality: number, share: number])[] = [
  [0.89, 1],
  [0.85, 0.85],
  [0.8, 0.74],
  [0.75, 0.65],
  [0.7, 0.6],
  [0.65, 0.55],
  [0.6, 0.51],
  [0.55, 0.48],
  [0.5, 0.46],
  [0.45, 0.43],
  [0.4, 0.4],
  [0.35, 0.38],
];

/** The JPEG at one of the qualities. Undefined after the worst one, and if the browser makes no JPEG. */
async function encodeAt({ toJpeg }: Drawing, at: number): Promise<Blob | undefined> {
  const [quality] = QUALITIES[at] ?? [];
  const blob = quality === undefined ? null : await toJpeg(quality);
  // Canvases fall back to PNG if they can't encode JPEG.
  return blob?.type === 'image/jpeg' ? blob : undefined;
}

const fits = ({ size }: Blob): boolean => size <= MAX_PICTURE_BYTES;

function guessFrom({ size }: Blob): number {
  const at = QUALITIES.findIndex(([, share]) => size * share <= MAX_PICTURE_BYTES);
  return at === -1 ? QUALITIES.length - 1 : at;
}

/** The JPEG at the first quality from here on that fits. */
async function descend(drawing: Drawing, at: number): Promise<Blob | undefined> {
  const blob = await encodeAt(drawing, at);
  return !blob || fits(blob) ? blob : descend(drawing, at + 1);
}

async function findBest(drawing: Drawing): Promise<Blob | undefined> {
  const best = await encodeAt(drawing, 0);
  return !best || fits(best) ? best : descend(drawing, guessFrom(best));
}

/**
 * Encodes a drawing as a JPEG of at most {@link MAX_PICTURE_BYTES} bytes, at about the best quality that fits.
 * Undefined if none fits, or if the browser makes no JPEG. Most pictures fit at the first attempt, and most of the
 * others at the second. Rejects if the canvas does.
 */
export async function encodePicture(
  drawing: Drawing,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const blob = await findBest(drawing);
  return blob && new Uint8Array(await blob.arrayBuffer());
}
