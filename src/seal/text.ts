/** The rules for a seal's text: what a line or caption may contain, and how long it may be. Applied only when saving. */
import { splitCharacters } from './characters.js';
import { hasTooManyMarks } from './marks.js';
import type { RejectionCode } from './rejection.js';
import { MAX_TEXT_UNITS } from './seal.js';
import { withoutSpellingControls, withoutWordBreaks } from './spelling-controls.js';

/** The most characters in a line, as a person counts them. Source: the original's help page. */
export const MAX_LINE_LENGTH = 7;
/** The most characters in a caption, as a person counts them: one short spoken sentence. */
export const MAX_CAPTION_LENGTH = 60;
/** The most UTF-16 units per character of a caption, on average. The longest emoji has 15. */
const MAX_CHARACTER_UNITS = 16;

/**
 * Whether a text is too long to examine: normalizing marks and counting characters takes engines time that grows with
 * the square of the length.
 */
const isFarTooLong = ({ length }: string): boolean => length > MAX_TEXT_UNITS;

const SPACES = /[\p{Zs}\u{2800}]+/gu;

// A stricter form of the emoji sequences in UTS #51: joiners only between pictographs, at most four, and none with the
// text variation selector; tags only in flags of regions.
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
 * The line as it is stored: NFC, with runs of spaces collapsed, no spaces at the ends, and no zero-width spaces between words of
 * scripts that use them. A line of more than 1,000 UTF-16 units is returned as it is; it is too long.
 */
export function normalizeLine(line: string): string {
  if (isFarTooLong(line)) return line;
  const text = withoutWordBreaks(line);
  // In Firefox 153, `normalize` replaces a lone surrogate with a valid character, which would then be accepted.
  const composed = text.isWellFormed() ? text.normalize('NFC') : text;
  return composed.replace(SPACES, ' ').trim();
}

/**
 * The number of characters that a person counts: grapheme clusters (UAX #29), or UTF-16 units if there are more than
 * 1,000 of them.
 */
export function textLength(text: string): number {
  return isFarTooLong(text) ? text.length : splitCharacters(text).length;
}

/** Whether a person counts more than `most` characters. There are never more characters than UTF-16 units. */
export function isLongerThan(text: string, most: number): boolean {
  return text.length > most && textLength(text) > most;
}

/** Why a text of at most 1,000 UTF-16 units contains a character that is not allowed, or undefined. */
export function checkCharacters(text: string): RejectionCode | undefined {
  // Emoji become spaces, so that a mark after one does not attach to the letter before it.
  const plain = withoutSpellingControls(text.replace(EMOJI, ' '));
  const code = CHARACTER_RULES.find(([pattern]) => pattern.test(plain))?.[1];
  return code ?? (hasTooManyMarks(plain) ? 'too-many-marks' : undefined);
}

/** Why a normalized line is not allowed in a seal, or undefined. An empty line is `empty`. */
export function checkLine(line: string): RejectionCode | undefined {
  if (line === '') return 'empty';
  if (isFarTooLong(line)) return 'line-too-long';
  return (
    checkCharacters(line) ?? (isLongerThan(line, MAX_LINE_LENGTH) ? 'line-too-long' : undefined)
  );
}

/** Why a normalized caption is not allowed in a seal, or undefined. An empty one is `caption-missing`. */
export function checkCaption(caption: string): RejectionCode | undefined {
  if (caption === '') return 'caption-missing';
  const isTooLong =
    caption.length > MAX_CAPTION_LENGTH * MAX_CHARACTER_UNITS ||
    isLongerThan(caption, MAX_CAPTION_LENGTH);
  return isTooLong ? 'caption-too-long' : checkCharacters(caption);
}
