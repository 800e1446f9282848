/** What a seal is: words or a picture, on a colour with its pattern. Its types and its shape are defined here alone. */
import * as z from 'zod/mini';
import { colourNames } from './palette.js';
import { isPatternBits } from './pattern.js';
import { MAX_PICTURE_BYTES, MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from './picture-limits.js';
import { type Checked, rejected } from './rejection.js';

/** Lines in a text seal, at most. Source: the original's help page. */
export const MAX_LINES = 3;
/** UTF-16 units of a line or a caption, at most: more than the rules for text allow in any script. */
export const MAX_TEXT_UNITS = 1000;

// Compiling a parser with `new Function`, as zod before 4.1 does, breaks the page's policy (no unsafe-eval).
z.config({ jitless: true });

const isJpeg = (bytes: unknown): boolean =>
  ArrayBuffer.isView(bytes) &&
  bytes instanceof Uint8Array &&
  bytes.length <= MAX_PICTURE_BYTES &&
  bytes[0] === 0xff &&
  bytes[1] === 0xd8;

// The sign-in path has 20 kB, and zod's own bounded arrays, strings and numbers, with a discriminated union, take
// 2 kB more of it than `z.custom` does.
const isWithin = (value: number, most: number): boolean => value >= 1 && value <= most;

const isText = (value: unknown): boolean =>
  typeof value === 'string' && isWithin(value.length, MAX_TEXT_UNITS);

const isLines = (value: unknown): boolean =>
  Array.isArray(value) &&
  isWithin(value.length, MAX_LINES) &&
  Array.from<unknown>(value).every(isText);

const pixels = (most: number): z.ZodMiniType<number> =>
  z.custom<number>((px) => Number.isInteger(px) && isWithin(px, most));

const ground = {
  colour: z.literal(colourNames),
  /** The bits of the ground's pattern, see `drawPattern`. The first seals have none. */
  pattern: z.optional(z.custom<string>(isPatternBits)),
};

const textSchema = z.object({
  kind: z.literal('text'),
  lines: z.custom<readonly string[]>(isLines),
  ...ground,
});

const pictureSchema = z.object({
  kind: z.literal('picture'),
  jpeg: z.custom<Uint8Array<ArrayBuffer>>(isJpeg),
  width: pixels(MAX_PICTURE_WIDTH),
  height: pixels(MAX_PICTURE_HEIGHT),
  caption: z.custom<string>(isText),
  ...ground,
});

/** The schema of each kind. */
export const sealSchema = { text: textSchema, picture: pictureSchema } as const;

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
    const isPicture = (input as Partial<Seal>).kind === 'picture';
    const { data: seal } = sealSchema[isPicture ? 'picture' : 'text'].safeParse(input);
    if (!seal) return rejected('unreadable');
    if (seal.pattern === undefined) delete seal.pattern;
    if (seal.kind === 'text') seal.lines = Object.freeze([...seal.lines]);
    known.add(Object.freeze(seal));
    return { value: seal };
  } catch {
    return rejected('unreadable');
  }
}
