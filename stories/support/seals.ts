/** Seals with nothing left to chance. */
import type { ColourName } from '../../src/seal/palette.js';
import type { PictureSeal, TextSeal } from '../../src/seal/seal.js';
import { drawKite } from './draw-kite.js';
import { jpegOf } from './picture-files.js';

/** The pattern's bits of every sample, unless a story gives others. */
export const PATTERN = '5ea1c0de12345678';

/** Words on a colour. */
export const words = (
  colour: ColourName,
  lines: readonly string[],
  pattern = PATTERN,
): TextSeal => ({ kind: 'text', lines: [...lines], colour, ...{ pattern } });

/** Words that a person might choose. */
export const blueWhale = words('teal', ['blue', 'whale']);

const WIDTH = 480;
const HEIGHT = 360;

/** A picture that a person might choose, in a frame. */
export async function redKite(colour: ColourName = 'sand'): Promise<PictureSeal> {
  const jpeg = await jpegOf(drawKite(WIDTH, HEIGHT));
  const picture = { kind: 'picture', width: WIDTH, height: HEIGHT } as const;
  return { ...picture, jpeg, caption: 'our red kite', colour, ...{ pattern: PATTERN } };
}
