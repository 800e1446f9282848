/** Recognizes a picture that is almost all one color. */
import type { Drawing } from '../drawing.js';

/** Only one px in this many is sampled, in both directions. Smaller details can't be seen at 96 px either. */
const STEP_PX = 6;

/**
 * The smallest standard deviation of red, green or blue, of 255 levels, that makes a picture recognizable.
 * A white wall or a night sky has 1 to 5, a dull photo 20 or more.
 */
const LEAST_SPREAD = 8;

const CHANNELS = [0, 1, 2];

function spreadOf(levels: readonly number[]): number {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  const squares = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0);
  return Math.sqrt(squares / levels.length);
}

function levelsOf({ data, width, height }: ImageData, channel: number): number[] {
  const levels: number[] = [];
  for (let y = 0; y < height; y += STEP_PX) {
    for (let x = 0; x < width; x += STEP_PX) levels.push(data[(y * width + x) * 4 + channel] ?? 0);
  }
  return levels;
}

/** Whether a drawing has so little detail that nobody would recognize it. */
export function isPlain({ context }: Drawing): boolean {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  return CHANNELS.every((channel) => spreadOf(levelsOf(image, channel)) < LEAST_SPREAD);
}
