/**
 * Serves the words of real languages to the browser: those in the names of languages and territories, as each of
 * CLDR's locales writes them. They come from the package `cldr-localenames-full`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const LOCALES = 'node_modules/cldr-localenames-full/main';
const ADDRESS = '/cldr-words.json';

// Direction marks and zero-width spaces stand between words. A mark or vowel separator before a word's first letter
// is not part of it.
const BETWEEN_WORDS = /(?:[\p{Z}\p{Cc}\p{Bidi_C}\u200B]+|^)[\p{M}\u180E]*/u;
const BETWEEN_PARTS = /(?:[\p{Z}\p{P}\p{Cc}\p{Bidi_C}\u200B]+|^)[\p{M}\u180E]*/u;

function readNames(locale, kind) {
  const path = `${LOCALES}/${locale}/${kind}.json`;
  if (!existsSync(path)) return [];
  const names = JSON.parse(readFileSync(path, 'utf8')).main[locale].localeDisplayNames[kind];
  // A locale without a name for a code has the code itself.
  return Object.entries(names).flatMap(([code, name]) => (name === code ? [] : [name]));
}

/** Its words with their punctuation, and the parts between punctuation. */
const wordsOf = (name) => [...name.split(BETWEEN_WORDS), ...name.split(BETWEEN_PARTS)];

/** The words of each language, without an order. */
function readWords() {
  const words = {};
  for (const locale of readdirSync(LOCALES)) {
    const names = ['languages', 'territories'].flatMap((kind) => readNames(locale, kind));
    const language = (words[locale.split('-')[0]] ??= new Set());
    for (const word of names.flatMap(wordsOf)) if (word) language.add(word);
  }
  const lists = Object.entries(words).map(([language, found]) => [language, [...found]]);
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

let words;

/** A middleware for the test server (Koa). */
export function serveCldrWords(ctx, next) {
  if (ctx.path !== ADDRESS) return next();
  ctx.body = words ??= readWords();
}
