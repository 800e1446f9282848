/**
 * Two languages for tests and designers only, made from English as CLDR's pseudolocales are: `en-XA` is a third longer and
 * full of accents, and `ar-XB` is written in Arabic letters from right to left. Every message is in double brackets, so
 * that a sentence without them is one that nobody can translate.
 */
import { englishColours } from '../../src/messages/en/colours.js';
import { englishCrop } from '../../src/messages/en/crop.js';
import { englishEditor } from '../../src/messages/en/editor.js';
import { englishForeign } from '../../src/messages/en/foreign.js';
import { englishHelp } from '../../src/messages/en/help.js';
import { englishRejections } from '../../src/messages/en/rejections.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import type { Language } from '../../src/messages/language.js';

type Message = string | ((...values: never[]) => string);
type Group = Readonly<Record<string, Message>>;

const LATIN = 'aAcCdDeEgGiIlLnNoOrRsStTuUyY';
const ACCENTED = 'áá Å ç Ç ď Đ éé Ě ğ Ģ íí Î ļ Ļ ñ Ñ óó Ö ř Ř š Š ţ Ţ úú Û ý Ý'.split(' ');
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

// Names in braces stand for something that is put in later.
const letters = (text: string, replace: (letter: string) => string): string =>
  text.replaceAll(/\{\w+\}|[a-z]/gi, (part) => (part.length > 1 ? part : replace(part)));

const accent = (text: string): string =>
  letters(text, (letter) => ACCENTED[LATIN.indexOf(letter)] ?? letter);

const toArabic = (text: string): string =>
  letters(text, (letter) => ARABIC.charAt(ALPHABET.indexOf(letter.toLowerCase())));

const BRACKETS = { open: '⟦', close: '⟧' } as const;

function pseudo<Messages extends object>(english: Messages, write: (text: string) => string) {
  const inBrackets = (text: string): string => `${BRACKETS.open}${write(text)}${BRACKETS.close}`;
  const all = Object.entries(english as Group).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? inBrackets(message)
      : (...values: never[]) => inBrackets(message(...values)),
  ]);
  return Object.fromEntries(all) as Messages;
}

function pseudoLanguage(
  tag: string,
  dir: Language['dir'],
  write: (text: string) => string,
): Language {
  const make = <Messages extends object>(english: Messages): Messages => pseudo(english, write);
  const load =
    <Messages extends object>(messages: Messages) =>
    () =>
      Promise.resolve(messages);
  return {
    tag,
    dir,
    signin: make(englishSignin),
    load: {
      editor: load({ editor: make(englishEditor) }),
      crop: load({ crop: make(englishCrop) }),
      help: load({ help: make(englishHelp) }),
      rejections: load({ rejections: make(englishRejections) }),
      colours: load({ colours: make(englishColours) }),
      foreign: load({ foreign: make(englishForeign) }),
    },
  };
}

/** The pseudo-languages. Add them after all others: they are found by their own tags only. */
export const pseudoLanguages: readonly Language[] = [
  pseudoLanguage('en-XA', 'ltr', accent),
  pseudoLanguage('ar-XB', 'rtl', toArabic),
];
