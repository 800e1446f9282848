/** Checks a translation in ways that need no knowledge of its language. Each function returns the faults that it finds. */
import { type Formats, formatsFor } from '../../src/messages/formats.js';
import { type AllMessages, type Message, english } from './all-languages.js';

const KB = 1024;
const MB = KB * KB;

/** The values that the messages with numbers and names take: numbers with different digits, and the name of a format. */
const VALUES: Readonly<Record<string, readonly (number | string)[]>> = {
  'editor.line': [2],
  'editor.count': [3, 7],
  'editor.pictureConverted': ['PNG'],
  'editor.pictureShrunk': [4_404_019, 38_912],
  'editor.pictureConvertedAndShrunk': ['PNG', 4_404_019, 38_912],
  'crop.place': [150, 20, 35],
};

/** A message as a sentence. */
export function sentenceOf(key: string, message: Message): string {
  return typeof message === 'string' ? message : message(...((VALUES[key] ?? []) as never[]));
}

const sentences = (messages: AllMessages): readonly (readonly [string, string])[] =>
  [...messages].map(([key, message]) => [key, sentenceOf(key, message)]);

const englishOf = (key: string): string => sentenceOf(key, english.get(key) ?? '');

const keysWhere = (
  messages: AllMessages,
  isWrong: (text: string, english: string, key: string) => boolean,
): readonly string[] =>
  sentences(messages)
    .filter(([key, text]) => isWrong(text, englishOf(key), key))
    .map(([key, text]) => `${key}: ${text}`);

/** Messages without one of their values, as the language writes it, or without a name in braces. */
export function findLostValues(
  messages: AllMessages,
  { number, percent, fileSize }: Formats,
): readonly string[] {
  const isIn = (text: string, value: number | string): boolean =>
    typeof value === 'string'
      ? text.includes(value)
      : [number, percent, fileSize].some((write) => text.includes(write(value)));
  return keysWhere(messages, (text, original, key) => {
    const names = original.match(/\{\w+\}/g) ?? [];
    return [...names, ...(VALUES[key] ?? [])].some((value) => !isIn(text, value));
  });
}

/** Messages without letters, with space around them, or with an invisible mark other than those of `Intl` at a percent sign. */
export function findMalformed(messages: AllMessages): readonly string[] {
  return keysWhere(
    messages,
    (text) =>
      !/\p{L}/u.test(text) ||
      text !== text.trim() ||
      /undefined|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(
        text.replaceAll(/[\u200e\u061c]?[%٪][\u200e\u061c]?/g, ''),
      ),
  );
}

/** The share of letters in these scripts, from 0 to 1. */
export function shareOfScripts(messages: AllMessages, scripts: readonly string[]): number {
  const letters = sentences(messages)
    .map(([, text]) => text)
    .join('')
    .match(/\p{L}/gu);
  const own = new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u');
  const all = letters ?? [];
  return all.filter((letter) => own.test(letter)).length / all.length;
}

/** Words that no other language has borrowed. */
const ENGLISH_WORDS = /\b(the|your|this|you|with|what|which|choose|never|picture|words)\b/i;

/** Messages that are the same as in English, or have English words, except for what `allowed` lists. */
export function findEnglish(messages: AllMessages, allowed: readonly string[]): readonly string[] {
  return keysWhere(
    messages,
    (text, original) => !allowed.includes(text) && (text === original || ENGLISH_WORDS.test(text)),
  );
}

/**
 * Messages over 1.6 times as long as in English. The names of colours are words, not sentences, and no language chose their
 * lengths; the stories show whether they fit.
 */
export function findLong(messages: AllMessages): readonly string[] {
  return sentences(messages)
    .filter(
      ([key, text]) => !key.startsWith('colours.') && text.length > 1.6 * englishOf(key).length,
    )
    .map(([key]) => key);
}

const QUOTES = /["“”„‟«»‹›‘’「」『』״]/g;

/** A mark between letters, as in “l’image”. */
const APOSTROPHE =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}])’(?=[\p{Script=Latin}\p{Script=Cyrillic}])/gu;

/** Messages with other quotation marks than these two, or with marks that do not form pairs. */
export function findOtherQuotes(
  messages: AllMessages,
  [opening, closing]: readonly [string, string],
): readonly string[] {
  return keysWhere(messages, (text) => {
    const marks = (text.replaceAll(APOSTROPHE, '').match(QUOTES) ?? []).join('');
    return marks.replaceAll(opening + closing, '') !== '';
  });
}

/** Messages that should quote a button's label, as the English ones do, but quote it differently. */
export function findOtherNames(messages: AllMessages): readonly string[] {
  const labels = new Map(sentences(english).map(([key, text]) => [text, key]));
  return keysWhere(messages, (text, original) => {
    const quoted = [...original.matchAll(/“([^”]+)”/g)].map(([, name = '']) => labels.get(name));
    const named = quoted.filter((key) => key !== undefined);
    return named.some((key) => !text.includes(sentenceOf(key, messages.get(key) ?? '')));
  });
}

/** How a language writes units of sizes, such as kB. */
function unitsIn({ fileSize }: Formats): readonly string[] {
  const sizes = [KB, 3 * KB, 38 * KB, MB, 50 * MB].map(fileSize);
  return sizes.map((size) => size.replace(/^[\p{Nd}\s]+/u, ''));
}

/** Messages that could break between a number and its unit, around ×, or before a mark that belongs to the word before it. */
export function findBreaks(messages: AllMessages, formats: Formats): readonly string[] {
  const units = unitsIn(formats).join('|');
  const breaks = new RegExp(`\\p{Nd} (?:${units})(?!\\p{L})|\\p{Nd} ×|× \\p{Nd}| […:;!?»]|« `, 'u');
  return keysWhere(messages, (text) => breaks.test(text));
}

/** The counts from 0 to 60, which is more than any limit in the editor. */
const COUNTS = Array.from({ length: 61 }, (_, count) => count);

/**
 * The categories of plurals that the counts from 0 to 60 reach, in groups that have the same form of the message with a count. A
 * category whose counts differ in form is in more than one group.
 */
export function groupCategories(
  messages: AllMessages,
  tag: string,
): readonly (readonly string[])[] {
  const rules = new Intl.PluralRules(tag);
  const { number } = formatsFor(tag);
  const count = messages.get('editor.count') as (used: number, most: number) => string;
  const groups = new Map<string, Set<string>>();
  for (const value of COUNTS) {
    const form = count(value, value).replaceAll(number(value), '');
    groups.set(form, (groups.get(form) ?? new Set()).add(rules.select(value)));
  }
  return [...groups.values()].map((categories) => [...categories].sort());
}

/** The categories of plurals that the counts from 0 to 60 reach in a language. */
export function reachedCategories(tag: string): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(COUNTS.map((count) => rules.select(count)))];
}
