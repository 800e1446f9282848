/**
 * How wide a line of words is, for whoever writes it. A seal that is kept is read whatever its width, and its letters
 * made to fit: were this table ever to change, no seal may go missing over it.
 */
import type { RejectionCode } from './rejection.js';
import { EMOJI } from './text.js';

/**
 * Width of a line, at most, in em: in a seal of 160 CSS px such a line is drawn at 14 px, in one
 * of 96 px at 8 px. Seven emoji or seven syllables with spacing marks are 9.1 em.
 */
export const MAX_LINE_WIDTH = 10;

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

// Made at the first use: it takes longer than all else here.
let drawnAsOne: RegExp | undefined;

// A sequence that is in no list is drawn as its parts, side by side.
function emojiWidth(emoji: string): number {
  drawnAsOne ??= new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
  const parts = drawnAsOne.test(emoji) ? 1 : (emoji.match(EMOJI_PARTS)?.length ?? 1);
  return parts * EMOJI_WIDTH;
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

/** Why the letters of a line would be too small to be told in a seal, or undefined. */
export function checkLineWidth(line: string): RejectionCode | undefined {
  return textWidth(line) > MAX_LINE_WIDTH ? 'line-too-wide' : undefined;
}
