/** The words of real languages, from the test server (`cldr-words.mjs`). */
import { normalizeLine, textLength, MAX_LINE_LENGTH } from '../../src/seal/text.js';

/** Each language's code, with its words that a line has room for. */
export type LanguageWords = ReadonlyMap<string, readonly string[]>;

const hasRoom = (word: string): boolean => textLength(normalizeLine(word)) <= MAX_LINE_LENGTH;

/** Every word in CLDR's names of languages and territories that has at most seven characters, by language. */
export async function fetchLanguageWords(): Promise<LanguageWords> {
  const response = await fetch('/cldr-words.json');
  if (!response.ok) throw new Error(`No words: ${String(response.status)}`);
  const words = (await response.json()) as Readonly<Record<string, readonly string[]>>;
  const short = Object.entries(words).map(
    ([language, list]) => [language, list.filter(hasRoom)] as const,
  );
  return new Map(short.filter(([, list]) => list.length > 0));
}
