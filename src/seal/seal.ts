/** What a seal is: words or a picture, on a colour. */
import * as z from 'zod/mini';
import { type ColourName, colourNames } from './palette.js';
import { type Checked, type RejectionCode, rejected } from './rejection.js';
import { MAX_LINES, checkCharacters, checkLine, normaliseLine, textLength } from './text.js';

/** Bytes of a stored picture, at most: as base64 it fills 1/60 of the 5 MiB that browsers give a site. */
export const MAX_PICTURE_BYTES = 65_536;
/** Width of a stored picture in px, at most: the seal's 160 CSS px at three device px each. */
export const MAX_PICTURE_WIDTH = 480;
/** Height of a stored picture in px, at most: the seal's 120 CSS px at three device px each. */
export const MAX_PICTURE_HEIGHT = 360;
/** Characters in a caption, at most, as a person counts them: one short spoken sentence. */
export const MAX_CAPTION_LENGTH = 60;

/** UTF-16 units of one character of a caption, on the average and at most: the longest emoji has 15. */
const MAX_CHARACTER_UNITS = 16;

// Compiling a parser with `new Function` would break the page's policy (no unsafe-eval).
z.config({ jitless: true });

const rule = <T>(check: (value: T) => RejectionCode | undefined): z.core.$ZodCheck<T> =>
  z.check<T>(({ value, issues }) => {
    const code = check(value);
    // Going on tells the union that this is a seal of the kind, only not a good one.
    if (code) issues.push({ code: 'custom', params: { code }, input: undefined, continue: true });
  });

const normalised = z.check<string>((payload) => {
  payload.value = normaliseLine(payload.value);
});

function checkCaption(caption: string): RejectionCode | undefined {
  if (caption === '') return 'caption-missing';
  const tooLong =
    caption.length > MAX_CAPTION_LENGTH * MAX_CHARACTER_UNITS ||
    textLength(caption) > MAX_CAPTION_LENGTH;
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

const text = z.object({
  kind: exactly('text'),
  lines: z.array(words.check(normalised, rule(checkLine))).check(rule(checkLineCount)),
  colour,
});

const picture = z.object({
  kind: exactly('picture'),
  jpeg: z.custom<Uint8Array<ArrayBuffer>>(isSmallJpeg),
  width: z.custom<number>(isLength(MAX_PICTURE_WIDTH)),
  height: z.custom<number>(isLength(MAX_PICTURE_HEIGHT)),
  caption: words.check(normalised, rule(checkCaption)),
  colour,
});

const sealSchema = z.union([text, picture]);

/** Words on a colour: 1 to 3 normalised lines, each of 1 to 7 characters. */
export type TextSeal = Readonly<z.infer<typeof text>>;
/** A small JPEG framed in a colour, with the private caption that a screen reader speaks. */
export type PictureSeal = Readonly<z.infer<typeof picture>>;
/** A person's seal for one site in one browser. */
export type Seal = TextSeal | PictureSeal;

function firstRejection(issues: readonly z.core.$ZodIssue[]): Checked<Seal> {
  const issue = issues[0];
  const line = issue?.path[0] === 'lines' ? issue.path[1] : undefined;
  const code =
    issue?.code === 'custom' ? (issue.params?.code as RejectionCode | undefined) : undefined;
  return rejected(code ?? 'unreadable', typeof line === 'number' ? line : undefined);
}

/**
 * Reads anything into a seal: a plain object with the schema's fields and no other, its words
 * normalised. Never throws, not even when reading the input does.
 */
export function parseSeal(input: unknown): Checked<Seal> {
  try {
    const { success, data, error } = sealSchema.safeParse(input);
    return success ? { value: data } : firstRejection(error.issues);
  } catch {
    return rejected('unreadable');
  }
}
