/** What a seal is: words or a picture, on a colour with its pattern. */
import * as z from 'zod/mini';
import { MAX_PICTURE_BYTES, MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from './picture-limits.js';
import { type ColourName, colourNames } from './palette.js';
import { isPatternBits } from './pattern.js';
import { type Checked, rejected } from './rejection.js';
import { MAX_LINES, checkCharacters, checkLine, isLongerThan, normaliseLine } from './text.js';

/** Characters in a caption, at most, as a person counts them: one short spoken sentence. */
export const MAX_CAPTION_LENGTH = 60;

/** UTF-16 units of one character of a caption, on the average and at most: the longest emoji has 15. */
const MAX_CHARACTER_UNITS = 16;

// Compiling a parser with `new Function` would break the page's policy (no unsafe-eval).
z.config({ jitless: true });

// An array of zod's reads each of a million lines before it counts them.
const isLines = (value: unknown): boolean =>
  Array.isArray(value) && value.slice(0, MAX_LINES).every((line) => typeof line === 'string');

const isSmallJpeg = (value: unknown): boolean =>
  ArrayBuffer.isView(value) &&
  value instanceof Uint8Array &&
  value.length <= MAX_PICTURE_BYTES &&
  value[0] === 0xff &&
  value[1] === 0xd8;

const isLength =
  (most: number) =>
  (px: unknown): boolean =>
    Number.isInteger(px) && Number(px) >= 1 && Number(px) <= most;

// `z.literal` and `z.string` say the same in 350 bytes more of the sign-in path.
const exactly = <Kind extends string>(kind: Kind): z.ZodMiniType<Kind> =>
  z.custom<Kind>((value) => value === kind);

const colour = z.custom<ColourName>((name) => (colourNames as readonly unknown[]).includes(name));

/** The schema of a seal, by its kind: its shape. What its words may be has codes of its own, see `readWords`. */
const sealSchema = {
  text: z.object({
    kind: exactly('text'),
    lines: z.custom<readonly string[]>(isLines),
    colour,
  }),
  picture: z.object({
    kind: exactly('picture'),
    jpeg: z.custom<Uint8Array<ArrayBuffer>>(isSmallJpeg),
    width: z.custom<number>(isLength(MAX_PICTURE_WIDTH)),
    height: z.custom<number>(isLength(MAX_PICTURE_HEIGHT)),
    caption: z.custom<string>((value) => typeof value === 'string'),
    colour,
  }),
} as const;

interface Patterned {
  /** The bits of the ground's pattern, see `drawPattern`. Seals of before there were any have none. */
  readonly pattern?: string;
}

/** Words on a colour: 1 to 3 normalised lines, each of 1 to 7 characters. */
export interface TextSeal extends Readonly<z.infer<typeof sealSchema.text>>, Patterned {}
/** A small JPEG framed in a colour, with the private caption that a screen reader speaks. */
export interface PictureSeal extends Readonly<z.infer<typeof sealSchema.picture>>, Patterned {}
/** A person's seal for one site in one browser. */
export type Seal = TextSeal | PictureSeal;

function readLines(given: readonly string[]): Checked<readonly string[]> {
  if (given.length === 0) return rejected('empty');
  if (given.length > MAX_LINES) return rejected('too-many-lines');
  const lines = Array.from(given, normaliseLine);
  const codes = lines.map(checkLine);
  const line = codes.findIndex(Boolean);
  const code = codes[line];
  return code ? rejected(code, line) : { value: Object.freeze(lines) };
}

function readCaption(given: string): Checked<string> {
  const caption = normaliseLine(given);
  if (caption === '') return rejected('caption-missing');
  const tooLong =
    caption.length > MAX_CAPTION_LENGTH * MAX_CHARACTER_UNITS ||
    isLongerThan(caption, MAX_CAPTION_LENGTH);
  const code = tooLong ? 'caption-too-long' : checkCharacters(caption);
  return code ? rejected(code) : { value: caption };
}

/** The seal with its words normalised, or why they may not stand in one. */
function readWords(seal: Seal): Checked<Seal> {
  if (seal.kind === 'text') {
    const { value: lines, rejection } = readLines(seal.lines);
    return rejection ? { rejection } : { value: { ...seal, lines } };
  }
  const { value: caption, rejection } = readCaption(seal.caption);
  return rejection ? { rejection } : { value: { ...seal, caption } };
}

function readShape(input: unknown): Seal | undefined {
  const { kind, pattern } = input as { kind?: unknown; pattern?: unknown };
  // `z.optional` says the same in 180 bytes more of the sign-in path.
  if (pattern !== undefined && !isPatternBits(pattern)) return undefined;
  const { data } = sealSchema[kind === 'picture' ? 'picture' : 'text'].safeParse(input);
  return data && pattern !== undefined ? { ...data, pattern } : data;
}

// Until it is painted, a seal is handed on from the store to the box to the preview, and each reads it.
const known = new WeakSet<object>();

/**
 * Reads anything into a seal: a plain, frozen object with the schema's fields and no other, its words
 * normalised. One that it made before comes back as it is. Never throws, not even when reading the input does.
 */
export function parseSeal(input: unknown): Checked<Seal> {
  try {
    if (known.has(input as object)) return { value: input as Seal };
    const seal = readShape(input);
    const read: Checked<Seal> = seal ? readWords(seal) : rejected('unreadable');
    if (read.value) known.add(Object.freeze(read.value));
    return read;
  } catch {
    return rejected('unreadable');
  }
}
