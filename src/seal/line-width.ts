/**
 * Limits the width of a line when a seal is saved. A stored seal is read regardless of its width, and its text is scaled to
 * fit, so a change to this table cannot make a seal go missing.
 */
import type { RejectionCode } from './rejection.js';
import { EMOJI } from './text.js';

/**
 * The greatest width of a line, in em. In a seal of 160 CSS px such a line is drawn at 14 px, in one of 96 px at 8 px.
 * Seven emoji, or seven syllables with spacing marks, are 9.1 em.
 */
export const MAX_LINE_WIDTH = 10;

/** Widths in em in common fonts, rounded up. The first match counts; any other character is 0.8. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{Mc}/u, 0.5],
  [/\p{M}/u, 0],
  [/ /u, 0.3],
  [/\u{FDFD}/u, 8],
  [/\u{2E3B}/u, 3],
  [/[\u{2E3A}\u{FDFA}\u{FDFB}\u{0BF5}-\u{0BFA}\u{A9C1}\u{A9C2}\p{Script=Cuneiform}]/u, 2],
  // Hangul, kana, 漢字 and their punctuation, and the em dash.
  [
    /[\u{1100}-\u{115f}\u{2014}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{ff01}-\u{ff60}\u{20000}-\u{3ffff}]/u,
    1,
  ],
];
const EMOJI_WIDTH = 1.3;
const OTHER_WIDTH = 0.8;

const EMOJI_PARTS = /[\p{Extended_Pictographic}\p{EMod}]/gu;

// Created at the first use, because compiling it takes longer than everything else here.
let drawnAsOne: RegExp | undefined;

// A sequence that is not in Unicode's list of RGI emoji is drawn as its parts, side by side.
function emojiWidth(emoji: string): number {
  drawnAsOne ??= new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
  const parts = drawnAsOne.test(emoji) ? 1 : (emoji.match(EMOJI_PARTS)?.length ?? 1);
  return parts * EMOJI_WIDTH;
}

/** An upper estimate of the drawn width in em, without a font. Drawing measures and fits exactly. */
export function textWidth(text: string): number {
  const emoji = Array.from(text.match(EMOJI) ?? [], emojiWidth);
  const others = Array.from(
    text.replace(EMOJI, ''),
    (sign) => WIDTHS.find(([pattern]) => pattern.test(sign))?.[1] ?? OTHER_WIDTH,
  );
  return [...emoji, ...others].reduce((sum, width) => sum + width, 0);
}

/** Why a line is too wide to be legible in a seal, or undefined. */
export function checkLineWidth(line: string): RejectionCode | undefined {
  return textWidth(line) > MAX_LINE_WIDTH ? 'line-too-wide' : undefined;
}
