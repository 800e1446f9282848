/** What a seal is: text or a picture, on a colour with a pattern. Its types and its schema are defined only here. */
import * as v from 'valibot';
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

// The library reads the fields of a schema with `for…in`, which would also find what a page's script has added to
// `Object.prototype`.
const own = <Fields extends object>(fields: Fields): Fields =>
  Object.assign(Object.create(null) as Fields, fields);

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT_UNITS));
const pixels = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const ground = {
  colour: v.picklist(colourNames),
  /** The bits of the pattern, see `drawPattern`. The first seals have none. */
  pattern: v.optional(v.pipe(v.string(), v.regex(PATTERN_BITS))),
};

const textSchema = v.object(
  own({
    kind: v.literal('text'),
    lines: v.pipe(v.array(text), v.minLength(1), v.maxLength(MAX_LINES)),
    ...ground,
  }),
);

const pictureSchema = v.object(
  own({
    kind: v.literal('picture'),
    jpeg: v.custom<Uint8Array<ArrayBuffer>>(isJpeg),
    width: pixels(MAX_PICTURE_WIDTH),
    height: pixels(MAX_PICTURE_HEIGHT),
    caption: text,
    ...ground,
  }),
);

/**
 * The schema for the kind that the input has. A union would try both, and so would create error messages even for a valid
 * seal, by calling the messages that a site has set for its own use of the library.
 */
const schemaFor = (input: unknown) =>
  (input as Partial<Seal> | null)?.kind === 'picture' ? pictureSchema : textSchema;

/** The names of the fields of both kinds. */
export const sealFields: readonly string[] = Object.keys({
  ...textSchema.entries,
  ...pictureSchema.entries,
});

/** Text on a colour: 1 to 3 lines. */
export interface TextSeal extends Readonly<Omit<v.InferOutput<typeof textSchema>, 'lines'>> {
  readonly lines: readonly string[];
}
/** A small JPEG framed in a colour, with a private caption that screen readers read out. */
export type PictureSeal = Readonly<v.InferOutput<typeof pictureSchema>>;
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
    // Stopping at the first fault also ends a list without end.
    const { success, output: seal } = v.safeParse(schemaFor(input), input, { abortEarly: true });
    if (!success) return rejected('unreadable');
    if (seal.pattern === undefined) delete seal.pattern;
    if (seal.kind === 'text') Object.freeze(seal.lines);
    known.add(Object.freeze(seal));
    return { value: seal };
  } catch {
    return rejected('unreadable');
  }
}
