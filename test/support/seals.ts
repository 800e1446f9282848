/** Sample seals. */
import type { PictureSeal, TextSeal } from '../../src/seal/seal.js';

const PATTERN = '5ea15ea15ea15ea1';

/** A seal as it was stored before there were patterns. */
export const plainSeal: TextSeal = { kind: 'text', lines: ['blue', 'whale'], colour: 'teal' };

/** A text seal that a person might make. */
export const textSeal: TextSeal = { ...plainSeal, pattern: PATTERN };

const WIDTH = 480;
const HEIGHT = 360;

function drawnGradient(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const gradient = context.createLinearGradient(0, 0, WIDTH, HEIGHT);
  gradient.addColorStop(0, 'crimson');
  gradient.addColorStop(1, 'skyblue');
  context.fillStyle = gradient;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  return canvas;
}

/** A picture of the largest allowed size: a real JPEG of 480 × 360 px with a gradient from red to blue. */
export async function pictureSeal(): Promise<PictureSeal> {
  const blob = await drawnGradient().convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  const jpeg = new Uint8Array(await blob.arrayBuffer());
  return {
    kind: 'picture',
    jpeg,
    width: WIDTH,
    height: HEIGHT,
    caption: 'our red kite',
    colour: 'sand',
    pattern: PATTERN,
  };
}
