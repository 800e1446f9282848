/** What a seal is: words or a picture, on a colour with its pattern. Its types and its shape are defined here alone. */
import * as z from 'zod/mini';
import { colourNames } from './palette.js';
import { PATTERN_BITS } from './pattern.js';
import { MAX_PICTURE_BYTES, MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from './picture-limits.js';
import { type Checked, rejected } from './rejection.js';

/** Lines in a text seal, at most. Source: the original's help page. */
export const MAX_LINES = 3;
/** UTF-16 units of a line or a caption, at most: more than the rules for text allow in any script. */
export const MAX_TEXT_UNITS = 1000;

const isJpeg = (bytes: unknown): boolean =>
  ArrayBuffer.isView(bytes) &&
  bytes instanceof Uint8Array &&
  bytes.length <= MAX_PICTURE_BYTES &&
  bytes[0] === 0xff &&
  bytes[1] === 0xd8;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_UNITS));
const pixels = (most: number) => z.int().check(z.gte(1), z.lte(most));

const ground = {
  colour: z.literal(colourNames),
  /** The bits of the ground's pattern, see `drawPattern`. The first seals have none. */
  pattern: z.optional(z.string().check(z.regex(PATTERN_BITS))),
};

const textSchema = z.object({
  kind: z.literal('text'),
  lines: z.array(text).check(z.minLength(1), z.maxLength(MAX_LINES)),
  ...ground,
});

const pictureSchema = z.object({
  kind: z.literal('picture'),
  // The schema library has no type for bytes.
  jpeg: z.custom<Uint8Array<ArrayBuffer>>(isJpeg),
  width: pixels(MAX_PICTURE_WIDTH),
  height: pixels(MAX_PICTURE_HEIGHT),
  caption: text,
  ...ground,
});

const sealSchema = z.discriminatedUnion('kind', [textSchema, pictureSchema]);

/** The names of a seal's fields, of both kinds. */
export const sealFields: readonly string[] = Object.keys({
  ...textSchema.shape,
  ...pictureSchema.shape,
});

/** Words on a colour: 1 to 3 lines. */
export interface TextSeal extends Readonly<Omit<z.infer<typeof textSchema>, 'lines'>> {
  readonly lines: readonly string[];
}
/** A small JPEG framed in a colour, with the private caption that a screen reader speaks. */
export type PictureSeal = Readonly<z.infer<typeof pictureSchema>>;
/** A person's seal for one site in one browser. */
export type Seal = TextSeal | PictureSeal;

// Until it is painted, a seal is handed on from the store to the box to the preview, and each reads it.
const known = new WeakSet<object>();

/**
 * Reads anything into a seal: a plain, frozen object with the schema's fields and no other. It checks the shape and
 * nothing that depends on an engine's Unicode tables: a seal that was kept must never go missing over a rule for its
 * text. One that it read before comes back as it is. Never throws, not even when reading the input does.
 */
export function readSeal(input: unknown): Checked<Seal> {
  try {
    if (known.has(input as object)) return { value: input as Seal };
    const { data: seal } = sealSchema.safeParse(input);
    if (!seal) return rejected('unreadable');
    if (seal.pattern === undefined) delete seal.pattern;
    if (seal.kind === 'text') Object.freeze(seal.lines);
    known.add(Object.freeze(seal));
    return { value: seal };
  } catch {
    return rejected('unreadable');
  }
}
