/** What is expected of each language. */
interface Expectation {
  /** The names of its scripts in Unicode. */
  readonly scripts: readonly string[];
  readonly quotes: readonly [opening: string, closing: string];
  /** Names and words that are the same as in English. */
  readonly sameAsEnglish?: readonly string[];
  /** Messages over 1.6 times as long as in English, each with the reason. */
  readonly long?: Readonly<Record<string, string>>;
}

const LATIN = ['Latin'];
const CYRILLIC = ['Cyrillic'];
const CURLY = ['“', '”'] as const;
const ANGLED = ['«', '»'] as const;
const SINGLE = ['‘', '’'] as const;
const CORNERS = ['「', '」'] as const;

/** The expectations, by language tag. */
export const expectations: Readonly<Record<string, Expectation>> = {
  ar: { scripts: ['Arabic'], quotes: ANGLED },
  de: {
    scripts: LATIN,
    quotes: ['„', '“'],
    sameAsEnglish: ['Olive', 'Sand', 'Flamingo', 'Indigo'],
  },
  es: { scripts: LATIN, quotes: ANGLED },
  fa: { scripts: ['Arabic'], quotes: ANGLED },
  fr: {
    scripts: LATIN,
    quotes: ANGLED,
    sameAsEnglish: ['Olive', 'Caramel', 'Turquoise', 'Indigo'],
  },
  he: { scripts: ['Hebrew'], quotes: ['"', '"'] },
  hi: { scripts: ['Devanagari'], quotes: CURLY },
  id: { scripts: LATIN, quotes: CURLY, sameAsEnglish: ['Mint', 'Flamingo'] },
  it: {
    scripts: LATIN,
    quotes: CURLY,
    long: { 'help.title': 'Italian has no word as short as “about” for a title.' },
  },
  ja: { scripts: ['Han', 'Hiragana', 'Katakana'], quotes: CORNERS },
  ko: { scripts: ['Hangul'], quotes: SINGLE },
  nl: { scripts: LATIN, quotes: SINGLE, sameAsEnglish: ['Flamingo', 'Indigo'] },
  pl: { scripts: LATIN, quotes: ['„', '”'], sameAsEnglish: ['Ocean'] },
  'pt-BR': { scripts: LATIN, quotes: CURLY, sameAsEnglish: ['Flamingo'] },
  ru: { scripts: CYRILLIC, quotes: ANGLED },
  tr: { scripts: LATIN, quotes: CURLY, sameAsEnglish: ['Flamingo'] },
  uk: { scripts: CYRILLIC, quotes: ANGLED },
  vi: { scripts: LATIN, quotes: CURLY },
  'zh-Hans': { scripts: ['Han'], quotes: CURLY },
  'zh-Hant': { scripts: ['Han'], quotes: CORNERS },
};
