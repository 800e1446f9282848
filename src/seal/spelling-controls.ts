/**
 * Invisible characters that belong to a word's spelling, because they change how its letters look. Sources: RFC 5892,
 * appendices A.1 and A.2, for the joiners, and The Unicode Standard for what else is written with them: chapter 12 for a
 * joiner before a virama in the scripts of India (Bengali, “Interaction of Repha and Ya-phalaa”; Kannada, “Consonant Clusters
 * Involving RA”), 13.2 for Sinhala, 16.4 for Khmer, 13.5 for Mongolian, 23.2 for the grapheme joiner of Hebrew, and 23.4 with
 * StandardizedVariants.txt for the variation selectors.
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

// The consonants of a script that are written whole if a joiner stands before the virama that joins them to the next one.
const JOINERS_BEFORE_VIRAMA = [
  ['\u09B0\u09F0', '\u09CD'],
  ['\u0CB0', '\u0CCD'],
  ['\u0B15-\u0B39\u0B71', '\u0B4D'],
  ['\u0D9A-\u0DC6', '\u0DCA'],
].map(([letters, virama]) => new RegExp(String.raw`([${letters}])\u200D(?=${virama}\p{L})`, 'gu'));
// A with a candra, as Marathi is still typed, although Unicode 5.1 made it one letter.
const MARATHI = /(\u0905)\u200D(?=\u0945)/g;
// Before a mark that would otherwise move below the letter.
const KHMER = /([\u1780-\u17A2])\u200C(?=[\u17C9\u17CA])/g;
// Keeps two points of one letter in the order in which they are read.
const HEBREW = /([\u0591-\u05C7])\u034F(?=[\u0591-\u05C7])/g;
// Registered or standardized forms of Han.
const HAN = /(\p{Unified_Ideograph})[\u{E0100}-\u{E01EF}\uFE00-\uFE02]/gu;
// The dotted letters of Myanmar, and the forms of Phags-pa.
const DOTTED = new RegExp(
  String.raw`([\u1031\u1000\u1002\u1004\u1010\u1011\u1015\u1019\u101A\u101C\u101D\u1022\u1075\u1078\u107A\u1080\uAA60-\uAA66\uAA6B\uAA6C\uAA6F\uAA7A\uA856\uA85C\uA85E-\uA860\uA868])\uFE00`,
  'gu',
);

/** Scripts without spaces between words. Their keyboards put a zero-width space there, which shows nothing. */
const UNSPACED = new RegExp(
  'Thai Laoo Khmr Mymr Lana Tavt Tale Talu Java Bali'
    .split(' ')
    .map((script) => String.raw`\p{sc=${script}}`)
    .join('|'),
  'u',
);

/** The text without zero-width spaces, if it is in a script that is written without spaces. */
export const withoutWordBreaks = (text: string): string =>
  UNSPACED.test(text) ? text.replaceAll('\u200B', '') : text;

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
  return JOINERS_BEFORE_VIRAMA.reduce((rest, joiner) => rest.replace(joiner, '$1'), text)
    .replace(NON_JOINER_BETWEEN_LETTERS, '$1')
    .replace(MONGOLIAN, '$1')
    .replace(MARATHI, '$1')
    .replace(KHMER, '$1')
    .replace(HEBREW, '$1')
    .replace(HAN, '$1')
    .replace(DOTTED, '$1')
    .replace(JOINER_AFTER_MARK, (found, mark: string) => (isVirama(mark) ? mark : found));
}
