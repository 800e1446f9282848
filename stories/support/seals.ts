/** Seals without anything random. */
import type { ColourName } from '../../src/seal/palette.js';
import type { PictureSeal, TextSeal } from '../../src/seal/seal.js';
import { drawKite } from './draw-kite.js';
import { jpegOf } from './picture-files.js';

/** The pattern's bits of every sample, unless a story sets others. */
export const PATTERN = '5ea1c0de12345678';

/** A text seal on a color. */
export const textSeal = (
  colour: ColourName,
  lines: readonly string[],
  pattern = PATTERN,
): TextSeal => ({ kind: 'text', lines: [...lines], colour, ...{ pattern } });

/** A text seal that a person might make. */
export const blueWhale = textSeal('teal', ['blue', 'whale']);

const WIDTH = 480;
const HEIGHT = 360;

/** A picture seal that a person might make. */
export async function redKite(colour: ColourName = 'sand'): Promise<PictureSeal> {
  const jpeg = await jpegOf(drawKite(WIDTH, HEIGHT));
  const picture = { kind: 'picture', width: WIDTH, height: HEIGHT } as const;
  return { ...picture, jpeg, caption: 'our red kite', colour, ...{ pattern: PATTERN } };
}
