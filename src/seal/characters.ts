/** A text's characters as a person counts them: the extended grapheme clusters of UAX #29. */

// Created at its first use, because most short lines never need it.
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text, in order. */
export function splitCharacters(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
