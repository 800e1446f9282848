/**
 * How many marks (accents, points, vowel signs) a text may stack. The limits are those of UTS #39, section 5.4,
 * "Optional Detection": no sequence of the same nonspacing mark, and none of more than four nonspacing marks
 * (general category Mn or Me). They are checked in NFD, as UTS #39 does, so that a letter counts the same whether or
 * not Unicode has it composed.
 */
import { splitCharacters } from './characters.js';

/** Nonspacing marks in a row, at most: UTS #39, section 5.4. */
export const MAX_NONSPACING_MARKS = 4;
/**
 * Marks of any kind on one character, at most. Our own limit, for spacing marks, which UTS #39 does not count: twice
 * its limit.
 */
export const MAX_MARKS = 8;

const STACK = new RegExp(
  String.raw`([\p{Mn}\p{Me}])\1|[\p{Mn}\p{Me}]{${MAX_NONSPACING_MARKS + 1}}`,
  'u',
);

const countMarks = (text: string): number => text.match(/\p{M}/gu)?.length ?? 0;

/** Whether a text begins with a mark, or has more marks than a person writes in any script. */
export function hasTooManyMarks(text: string): boolean {
  const decomposed = text.normalize('NFD');
  return (
    /^\p{M}/u.test(decomposed) ||
    STACK.test(decomposed) ||
    splitCharacters(decomposed).some((character) => countMarks(character) > MAX_MARKS)
  );
}
