/** What a seal is: words or a picture, on a colour with its pattern. */
import * as z from 'zod/mini';
import { MAX_PICTURE_BYTES, MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from './picture-limits.js';
import { type ColourName, colourNames } from './palette.js';
import { isPatternBits } from './pattern.js';
import { type Checked, type RejectionCode, rejected } from './rejection.js';
import { MAX_LINES, checkCharacters, checkLine, isLongerThan, normaliseLine } from './text.js';

/** Characters in a caption, at most, as a person counts them: one short spoken sentence. */
export const MAX_CAPTION_LENGTH = 60;

/** UTF-16 units of one character of a caption, on the average and at most: the longest emoji has 15. */
const MAX_CHARACTER_UNITS = 16;

// Compiling a parser with `new Function` would break the page's policy (no unsafe-eval).
z.config({ jitless: true });

const tell = (
  { issues }: z.core.ParsePayload,
  code: RejectionCode | undefined,
  ...path: number[]
): void => {
  if (code) issues.push({ code: 'custom', params: { code }, input: undefined, path });
};

// Given to `check` as they are: wrapped by `z.check` they do the same in more of the sign-in path.
const wholeCaption: z.core.CheckFn<string> = (payload) => {
  payload.value = normaliseLine(payload.value);
  tell(payload, checkCaption(payload.value));
};

// An array of zod's reads each of a million lines before it counts them.
const isLines = (value: unknown): boolean =>
  Array.isArray(value) && value.slice(0, MAX_LINES).every((line) => typeof line === 'string');

const eachLine: z.core.CheckFn<string[]> = (payload) => {
  const code = checkLineCount(payload.value);
  tell(payload, code);
  if (code) return;
  payload.value = Array.from(payload.value, normaliseLine);
  payload.value.forEach((line, at) => {
    tell(payload, checkLine(line), at);
  });
};

function checkCaption(caption: string): RejectionCode | undefined {
  if (caption === '') return 'caption-missing';
  const tooLong =
    caption.length > MAX_CAPTION_LENGTH * MAX_CHARACTER_UNITS ||
    isLongerThan(caption, MAX_CAPTION_LENGTH);
  return tooLong ? 'caption-too-long' : checkCharacters(caption);
}

function checkLineCount(lines: readonly string[]): RejectionCode | undefined {
  if (lines.length === 0) return 'empty';
  return lines.length > MAX_LINES ? 'too-many-lines' : undefined;
}

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

const words = z.custom<string>((value) => typeof value === 'string');

const colour = z.custom<ColourName>((name) => (colourNames as readonly unknown[]).includes(name));

/** The schema of a seal, by its kind. */
const sealSchema = {
  text: z.object({
    kind: exactly('text'),
    lines: z.custom<string[]>(isLines).check(eachLine),
    colour,
  }),
  picture: z.object({
    kind: exactly('picture'),
    jpeg: z.custom<Uint8Array<ArrayBuffer>>(isSmallJpeg),
    width: z.custom<number>(isLength(MAX_PICTURE_WIDTH)),
    height: z.custom<number>(isLength(MAX_PICTURE_HEIGHT)),
    caption: words.check(wholeCaption),
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

function firstRejection([issue]: readonly z.core.$ZodIssue[]): Checked<Seal> {
  const code =
    issue?.code === 'custom' ? (issue.params?.code as RejectionCode | undefined) : undefined;
  if (!code) return rejected('unreadable');
  const line = issue?.path[0] === 'lines' ? issue.path[1] : undefined;
  return rejected(code, typeof line === 'number' ? line : undefined);
}

/**
 * Reads anything into a seal: a plain object with the schema's fields and no other, its words
 * normalised. Never throws, not even when reading the input does.
 */
export function parseSeal(input: unknown): Checked<Seal> {
  try {
    const { kind, pattern } = input as { kind?: unknown; pattern?: unknown };
    // `z.optional` says the same in 180 bytes more of the sign-in path.
    if (pattern !== undefined && !isPatternBits(pattern)) return rejected('unreadable');
    const schema = sealSchema[kind === 'picture' ? 'picture' : 'text'];
    const { data, error } = schema.safeParse(input);
    if (error) return firstRejection(error.issues);
    return { value: pattern === undefined ? data : { ...data, pattern } };
  } catch {
    return rejected('unreadable');
  }
}
