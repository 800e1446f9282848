/** The rules for a seal's text: what a line or a caption may hold, and how long it is. For writing alone. */
import { splitCharacters } from './characters.js';
import { hasTooManyMarks } from './marks.js';
import type { RejectionCode } from './rejection.js';
import { MAX_TEXT_UNITS } from './seal.js';
import { withoutSpellingControls } from './spelling-controls.js';

/** Characters in a line, at most, as a person counts them. Source: the original's help page. */
export const MAX_LINE_LENGTH = 7;
/** Characters in a caption, at most, as a person counts them: one short spoken sentence. */
export const MAX_CAPTION_LENGTH = 60;
/** UTF-16 units of one character of a caption, on the average and at most: the longest emoji has 15. */
const MAX_CHARACTER_UNITS = 16;

/**
 * Whether a text is only too long, whatever it holds: engines take time with the square of the length to
 * normalise marks and to count characters.
 */
const isEndless = ({ length }: string): boolean => length > MAX_TEXT_UNITS;

const SPACES = /[\p{Zs}\u{2800}]+/gu;

// The shapes of UTS #51, narrowed: a joiner stands between pictographs only, none of them asked for as
// plain text, and at most four times; tags stand in the flags of regions only.
const SIGN = String.raw`(?!\p{Cn})\p{Extended_Pictographic}`;
const PICTOGRAPH = String.raw`${SIGN}(?:\p{EMod}|\u{FE0F})?`;
const REGION_FLAG = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{4,6}\u{E007F}`;
const KEYCAP = String.raw`[0-9#*]\u{FE0F}?\u{20E3}`;
/** Every emoji in a text. */
export const EMOJI = new RegExp(
  String.raw`${REGION_FLAG}|${KEYCAP}|\p{RI}\p{RI}|${SIGN}\u{FE0E}|${PICTOGRAPH}(?:\u{200D}${PICTOGRAPH}){0,4}`,
  'gu',
);

/**
 * Characters that draw nothing: those that Unicode says to ignore by default (UAX #44, Default_Ignorable_Code_Point,
 * with the Hangul fillers), and those that have no ink by their names or in the fonts we tried: the object replacement
 * character, two blanks of Egyptian hieroglyphs, Khitan's filler and music's null notehead.
 */
const INKLESS = /[\u{16FE4}\p{DI}\u{FFFC}\u{13441}\u{13442}\u{1D159}]/u;

const CHARACTER_RULES: readonly (readonly [RegExp, RejectionCode])[] = [
  [/\p{Cs}/u, 'lone-surrogate'],
  [/\p{Bidi_C}/u, 'bidi-character'],
  [INKLESS, 'zero-width-character'],
  [/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u, 'control-character'],
  [/[\p{Co}\p{Cn}]/u, 'unknown-character'],
];

/**
 * The line as it is kept: NFC, every run of spaces one space, none at the ends. One of more than
 * 1,000 UTF-16 units stays as it is, and is too long.
 */
export function normaliseLine(line: string): string {
  if (isEndless(line)) return line;
  // Firefox's normalize makes half a character a whole one, which would then pass.
  const composed = line.isWellFormed() ? line.normalize('NFC') : line;
  return composed.replace(SPACES, ' ').trim();
}

/**
 * How many characters a person counts in the text: grapheme clusters of UAX #29, and from 1,000
 * UTF-16 units on those units.
 */
export function textLength(text: string): number {
  return isEndless(text) ? text.length : splitCharacters(text).length;
}

/** Whether a person counts more characters than that in the text, which has no more than UTF-16 units. */
export function isLongerThan(text: string, most: number): boolean {
  return text.length > most && textLength(text) > most;
}

/** Why a text of at most 1,000 UTF-16 units holds a character that no seal may hold, or undefined. */
export function checkCharacters(text: string): RejectionCode | undefined {
  // A space in an emoji's place: a mark must not slip onto the letter before it.
  const plain = withoutSpellingControls(text.replace(EMOJI, ' '));
  const code = CHARACTER_RULES.find(([pattern]) => pattern.test(plain))?.[1];
  return code ?? (hasTooManyMarks(plain) ? 'too-many-marks' : undefined);
}

/** Why a normalised line can't stand in a seal, or undefined. An empty line is `empty`. */
export function checkLine(line: string): RejectionCode | undefined {
  if (line === '') return 'empty';
  if (isEndless(line)) return 'line-too-long';
  return (
    checkCharacters(line) ?? (isLongerThan(line, MAX_LINE_LENGTH) ? 'line-too-long' : undefined)
  );
}

/** Why a normalised caption can't stand in a seal, or undefined. An empty one is `caption-missing`. */
export function checkCaption(caption: string): RejectionCode | undefined {
  if (caption === '') return 'caption-missing';
  const isTooLong =
    caption.length > MAX_CAPTION_LENGTH * MAX_CHARACTER_UNITS ||
    isLongerThan(caption, MAX_CAPTION_LENGTH);
  return isTooLong ? 'caption-too-long' : checkCharacters(caption);
}
