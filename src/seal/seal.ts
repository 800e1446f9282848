/** What a seal is: text or a picture, on a colour with a pattern. Its types and its schema are defined only here. */
import * as z from 'zod/mini';
import { colourNames } from './palette.js';
import { PATTERN_BITS } from './pattern.js';
import { MAX_PICTURE_BYTES, MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from './picture-limits.js';
import { type Checked, rejected } from './rejection.js';

/** The most lines in a text seal. Source: the original's help page. */
export const MAX_LINES = 3;
/** The most UTF-16 units of a line or caption: more than the rules for text allow in any script. */
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
  /** The bits of the pattern, see `drawPattern`. The first seals have none. */
  pattern: z.optional(z.string().check(z.regex(PATTERN_BITS))),
};

const textSchema = z.object({
  kind: z.literal('text'),
  lines: z.array(text).check(z.minLength(1), z.maxLength(MAX_LINES)),
  ...ground,
});

const pictureSchema = z.object({
  kind: z.literal('picture'),
  // Zod has no type for bytes.
  jpeg: z.custom<Uint8Array<ArrayBuffer>>(isJpeg),
  width: pixels(MAX_PICTURE_WIDTH),
  height: pixels(MAX_PICTURE_HEIGHT),
  caption: text,
  ...ground,
});

// Not a discriminated union: at the first parse, zod makes its map with `for…in`, which fails on a page whose scripts have
// extended `Object.prototype` by then.
const sealSchema = z.union([textSchema, pictureSchema]);

/** The names of the fields of both kinds. */
export const sealFields: readonly string[] = Object.keys({
  ...textSchema.shape,
  ...pictureSchema.shape,
});

/** Text on a colour: 1 to 3 lines. */
export interface TextSeal extends Readonly<Omit<z.infer<typeof textSchema>, 'lines'>> {
  readonly lines: readonly string[];
}
/** A small JPEG framed in a colour, with a private caption that screen readers read out. */
export type PictureSeal = Readonly<z.infer<typeof pictureSchema>>;
/** A user's seal for one site in one browser. */
export type Seal = TextSeal | PictureSeal;

// Before a seal is painted, the store, the box and the preview each read it. Only the first checks it.
const known = new WeakSet<object>();

/**
 * Turns any input into a seal: a plain, frozen object with only the schema's fields. It checks the shape, but nothing
 * that depends on an engine's Unicode tables: a stored seal must never go missing because of a rule for its text. A
 * seal that it returned before is returned as it is. Never throws, not even if reading the input does.
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
