/** Finds the best JPEG of a drawn picture that is small enough to be kept. */
import { MAX_PICTURE_BYTES } from '../seal/picture-limits.js';
import type { Drawing } from './drawing.js';

/**
 * Qualities from best to worst: above 0.89 a JPEG grows more than it shows, and Firefox codes twice as many colours;
 * under 0.35 a smaller picture looks better. With each, the share of the best one's bytes that pictures have
 * at 480 × 360 px (libjpeg-turbo, 4:2:0, medians of seven).
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

/** The JPEG of one of the qualities; undefined beyond the worst, and where the browser gives none. */
async function encodeAt({ toJpeg }: Drawing, at: number): Promise<Blob | undefined> {
  const [quality] = QUALITIES[at] ?? [];
  const blob = quality === undefined ? null : await toJpeg(quality);
  // Canvases answer with a PNG where they have no JPEG.
  return blob?.type === 'image/jpeg' ? blob : undefined;
}

const fits = ({ size }: Blob): boolean => size <= MAX_PICTURE_BYTES;

function guessFrom({ size }: Blob): number {
  const at = QUALITIES.findIndex(([, share]) => size * share <= MAX_PICTURE_BYTES);
  return at === -1 ? QUALITIES.length - 1 : at;
}

/** The first quality from here on, from better to worse, that fits. */
async function descend(drawing: Drawing, at: number): Promise<Blob | undefined> {
  const blob = await encodeAt(drawing, at);
  return !blob || fits(blob) ? blob : descend(drawing, at + 1);
}

async function findBest(drawing: Drawing): Promise<Blob | undefined> {
  const best = await encodeAt(drawing, 0);
  return !best || fits(best) ? best : descend(drawing, guessFrom(best));
}

/**
 * The drawing as a JPEG of about the best quality with which it has at most {@link MAX_PICTURE_BYTES}; undefined
 * where none has, or the browser gives no JPEG. Most pictures fit at once, most others the second time. May
 * reject where the canvas does.
 */
export async function encodePicture(
  drawing: Drawing,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const blob = await findBest(drawing);
  return blob && new Uint8Array(await blob.arrayBuffer());
}
