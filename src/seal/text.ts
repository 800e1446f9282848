/** What a line of words may hold, and how long it is. */
import type { RejectionCode } from './rejection.js';

/** Lines in a text seal, at most. Source: the original's help page. */
export const MAX_LINES = 3;
/** Characters in a line, at most, as a person counts them. Source: the original's help page. */
export const MAX_LINE_LENGTH = 7;
/** Combining marks on one letter, at most: enough for Hebrew points and Thai tones. */
export const MAX_MARKS = 2;
/**
 * UTF-16 units from which on a text is only too long, whatever it holds: engines take time with the
 * square of the length to normalise marks and to count characters. A caption has 960 at most.
 */
const ENDLESS = 1000;

const SPACES = /[\p{Zs}\u{2800}]+/gu;

/**
 * Letters and signs that any seal may hold. Most seals have no more, and are painted sooner: the classes of
 * Unicode that the rules name take 3 ms to be made.
 */
const PLAIN = /^[ -~]*$/;

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

const CHARACTER_RULES: readonly (readonly [RegExp, RejectionCode])[] = [
  [/\p{Cs}/u, 'lone-surrogate'],
  [/\p{Bidi_C}/u, 'bidi-character'],
  [/\p{DI}/u, 'zero-width-character'],
  [/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u, 'control-character'],
  [/[\p{Co}\p{Cn}]/u, 'unknown-character'],
  [new RegExp(String.raw`^\p{M}|\p{M}{${MAX_MARKS + 1}}`, 'u'), 'too-many-marks'],
];

// Made at the first use: it takes longer than all else that is done before a seal is painted, and most need none.
let segmenter: Intl.Segmenter | undefined;

/**
 * The line as it is kept: NFC, every run of spaces one space, none at the ends. One of more than
 * 1,000 UTF-16 units stays as it is, and is too long.
 */
export function normaliseLine(line: string): string {
  if (line.length > ENDLESS) return line;
  // Firefox's normalize makes half a character a whole one, which would then pass.
  const composed = line.isWellFormed() ? line.normalize('NFC') : line;
  return composed.replace(SPACES, ' ').trim();
}

/**
 * How many characters a person counts in the text: grapheme clusters of UAX #29, and from 1,000
 * UTF-16 units on those units.
 */
export function textLength(text: string): number {
  if (text.length > ENDLESS) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
}

/** Whether a person counts more characters than that in the text, which has no more than UTF-16 units. */
export function isLongerThan(text: string, most: number): boolean {
  return text.length > most && textLength(text) > most;
}

/** Why the text holds a character that no seal may hold, or undefined. */
export function checkCharacters(text: string): RejectionCode | undefined {
  if (PLAIN.test(text)) return undefined;
  // A space in an emoji's place: a mark must not slip onto the letter before it.
  const plain = text.replace(EMOJI, ' ');
  return CHARACTER_RULES.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Why a normalised line can't stand in a seal, or undefined. An empty line is `empty`. */
export function checkLine(line: string): RejectionCode | undefined {
  if (line === '') return 'empty';
  return (
    checkCharacters(line) ?? (isLongerThan(line, MAX_LINE_LENGTH) ? 'line-too-long' : undefined)
  );
}
