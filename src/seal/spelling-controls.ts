/**
 * Invisible characters that belong to a word's spelling, because they change how its letters look. Sources: RFC 5892,
 * appendices A.1 and A.2, for the joiners; The Unicode Standard, section 13.5, for those of Mongolian.
 */
import { JOINING_RUNS } from './joining-letters.js';

/** The letters of these joining types, as a character class. */
function lettersOf(types: string): string {
  let ranges = '';
  let at = 0;
  for (const [, type = '', length = ''] of JOINING_RUNS.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const first = at;
    at += parseInt(length || '1', 36);
    if (types.includes(type)) ranges += `\\u{${first.toString(16)}}-\\u{${(at - 1).toString(16)}}`;
  }
  return `[${ranges}]`;
}

/** Joining_Type T among what a seal may hold: Mn, Me, and one letter modifier of Adlam (ArabicShaping.txt). */
const TRANSPARENT = String.raw`[\p{Mn}\p{Me}\u{1E94B}]*`;
// No lookbehind: WebKitGTK 2.50 does not find letters beyond U+FFFF with it.
const NON_JOINER_BETWEEN_LETTERS = new RegExp(
  String.raw`(${lettersOf('LD')}${TRANSPARENT})\u200C(?=${TRANSPARENT}${lettersOf('RD')})`,
  'gu',
);
const JOINER_AFTER_MARK = /(\p{M})[\u200C\u200D]/gu;
// A variation selector after its letter, and the vowel separator before a last A or E.
const MONGOLIAN = /([\u1820-\u18AA])[\u180B-\u180D\u180F]?(?:\u180E(?=[\u1820\u1821]))?/gu;

const KANA_VOICING = '\u3099';
const HEBREW_SHEVA = '\u05B0';

/** Whether a mark has a lower Canonical_Combining_Class than another, and so comes first in canonical order. */
const sortsBefore = (mark: string, other: string): boolean =>
  mark !== other && `${other}${mark}`.normalize('NFD') === `${mark}${other}`;

/** Whether a mark's Canonical_Combining_Class is Virama (9): between kana's voicing mark (8) and the sheva (10). */
export const isVirama = (mark: string): boolean =>
  sortsBefore(KANA_VOICING, mark) && sortsBefore(mark, HEBREW_SHEVA);

/** The text without the invisible characters that belong to its spelling. Others stay. */
export function withoutSpellingControls(text: string): string {
  return text
    .replace(NON_JOINER_BETWEEN_LETTERS, '$1')
    .replace(MONGOLIAN, '$1')
    .replace(JOINER_AFTER_MARK, (found, mark: string) => (isVirama(mark) ? mark : found));
}
