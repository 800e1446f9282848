/** What a line of words may hold, and how long and wide it is. */
import type { RejectionCode } from './rejection.js';

/** Lines in a text seal, at most. Source: the original's help page. */
export const MAX_LINES = 3;
/** Characters in a line, at most, as a person counts them. Source: the original's help page. */
export const MAX_LINE_LENGTH = 7;
/** Combining marks on one letter, at most: enough for Hebrew points and Thai tones. */
export const MAX_MARKS = 2;
/**
 * Width of a line, at most, in em: in a seal of 160 CSS px such a line is drawn at 14 px, in one
 * of 96 px at 8 px. Seven emoji or seven syllables with spacing marks are 9.1 em.
 */
export const MAX_LINE_WIDTH = 10;

/**
 * UTF-16 units from which on a text is only too long, whatever it holds: engines take time with the
 * square of the length to normalise marks and to count characters. A caption has 960 at most.
 */
const ENDLESS = 1000;

const SPACES = /[\p{Zs}\u{2800}]+/gu;

/**
 * Letters and signs that any seal may hold, none wider than the others'. Most seals have no more, and are painted
 * sooner: the classes of Unicode that the rules name take 3 ms to be made.
 */
const PLAIN = /^[ -~]*$/;

// The shapes of UTS #51, narrowed: a joiner stands between pictographs only, none of them asked for as
// plain text, and at most four times; tags stand in the flags of regions only.
const SIGN = String.raw`(?!\p{Cn})\p{Extended_Pictographic}`;
const PICTOGRAPH = String.raw`${SIGN}(?:\p{EMod}|\u{FE0F})?`;
const REGION_FLAG = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{4,6}\u{E007F}`;
const KEYCAP = String.raw`[0-9#*]\u{FE0F}?\u{20E3}`;
const EMOJI = new RegExp(
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

/** Widths in em that fonts give, rounded up; the first match counts, and any other sign is 0.8. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{Mc}/u, 0.5],
  [/\p{M}/u, 0],
  [/ /u, 0.3],
  [/\u{FDFD}/u, 8],
  [/\u{2E3B}/u, 3],
  [/[\u{2E3A}\u{FDFA}\u{FDFB}\u{0BF5}-\u{0BFA}\u{A9C1}\u{A9C2}\p{Script=Cuneiform}]/u, 2],
  // Hangul, kana, 漢字 and their signs, and the em dash.
  [
    /[\u{1100}-\u{115f}\u{2014}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{ff01}-\u{ff60}\u{20000}-\u{3ffff}]/u,
    1,
  ],
];
const EMOJI_WIDTH = 1.3;
const OTHER_WIDTH = 0.8;

const EMOJI_PARTS = /[\p{Extended_Pictographic}\p{EMod}]/gu;

// Made at the first use: before most seals are painted neither is needed, and each takes longer than all
// else that this package does until then.
let drawnAsOne: RegExp | undefined;
let segmenter: Intl.Segmenter | undefined;

// A sequence that is in no list is drawn as its parts, side by side.
function emojiWidth(emoji: string): number {
  drawnAsOne ??= new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
  const parts = drawnAsOne.test(emoji) ? 1 : (emoji.match(EMOJI_PARTS)?.length ?? 1);
  return parts * EMOJI_WIDTH;
}

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

/** An upper estimate of the drawn width in em, without a font; drawing measures and fits exactly. */
export function textWidth(text: string): number {
  const emoji = Array.from(text.match(EMOJI) ?? [], emojiWidth);
  const others = Array.from(
    text.replace(EMOJI, ''),
    (sign) => WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? OTHER_WIDTH,
  );
  return [...emoji, ...others].reduce((sum, width) => sum + width, 0);
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
  const character = checkCharacters(line);
  if (character) return character;
  if (isLongerThan(line, MAX_LINE_LENGTH)) return 'line-too-long';
  return PLAIN.test(line) || textWidth(line) <= MAX_LINE_WIDTH ? undefined : 'line-too-wide';
}
