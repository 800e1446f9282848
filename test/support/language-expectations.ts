/** What is expected of each language. */
interface Expectation {
  /** The names of its scripts in Unicode. */
  readonly scripts: readonly string[];
  /** Whether units are spelled out, as in `formatsFor`. */
  readonly units?: 'long';
  /** Quotation marks other than those in CLDR, and why. */
  readonly quotes?: {
    readonly marks: readonly [opening: string, closing: string];
    readonly reason: string;
  };
  /** The categories of plurals that have the same form after a count, such as “Zeichen” in German. */
  readonly sameForm?: readonly Intl.LDMLPluralRule[];
  /** Names and words that are the same as in English. */
  readonly sameAsEnglish?: readonly string[];
  /**
   * Messages over 1.6 times as long as in English. Most are labels of one or two words, whose lengths vary more than those of
   * sentences; the stories show that they fit.
   */
  readonly long?: readonly string[];
}

const LATIN = ['Latin'];
const CYRILLIC = ['Cyrillic'];

/** The expectations, by language tag. */
export const expectations: Readonly<Record<string, Expectation>> = {
  ar: {
    scripts: ['Arabic'],
    units: 'long',
    quotes: {
      marks: ['«', '»'],
      reason:
        'The marks in CLDR are not mirrored in text from right to left, and few fonts draw them alike.',
    },
    sameForm: ['one', 'zero'],
  },
  de: {
    scripts: LATIN,
    sameForm: ['one', 'other'],
    sameAsEnglish: ['Olive', 'Sand', 'Flamingo', 'Indigo'],
    long: ['editor.browse', 'editor.caption', 'editor.undo', 'editor.save', 'editor.saving'],
  },
  es: {
    scripts: LATIN,
    quotes: { marks: ['«', '»'], reason: 'The Real Academia Española asks for these first.' },
    long: ['editor.preview', 'editor.undo', 'editor.save'],
  },
  fa: { scripts: ['Arabic'], units: 'long', sameForm: ['one', 'other'], long: ['editor.saving'] },
  fr: {
    scripts: LATIN,
    sameAsEnglish: ['Olive', 'Caramel', 'Turquoise', 'Indigo'],
    long: ['editor.undo', 'editor.save', 'editor.saving', 'editor.discard', 'editor.keep'],
  },
  he: {
    scripts: ['Hebrew'],
    sameForm: ['other', 'two'],
    long: ['editor.preview', 'editor.saving'],
  },
  hi: {
    scripts: ['Devanagari'],
    sameForm: ['one', 'other'],
    long: ['editor.browse', 'editor.undo', 'editor.saving', 'crop.zoomOut', 'crop.zoomIn'],
  },
  id: { scripts: LATIN, sameAsEnglish: ['Mint', 'Flamingo'], long: ['editor.undo'] },
  it: {
    scripts: LATIN,
    quotes: {
      marks: ['“', '”'],
      reason: 'Interfaces in Italian use these; CLDR’s are those of books.',
    },
    long: ['editor.stopReading', 'editor.undo', 'editor.saving', 'editor.keep', 'help.title'],
  },
  ja: { scripts: ['Han', 'Hiragana', 'Katakana'] },
  ko: {
    scripts: ['Hangul'],
    quotes: {
      marks: ['‘', '’'],
      reason: 'Korean orthography has these for names and stress, and CLDR’s for speech.',
    },
  },
  nl: {
    scripts: LATIN,
    sameAsEnglish: ['Flamingo', 'Indigo'],
    long: ['editor.remove', 'editor.undo', 'editor.save', 'editor.saving'],
  },
  pl: {
    scripts: LATIN,
    sameForm: ['few', 'many'],
    sameAsEnglish: ['Ocean'],
    long: ['editor.browse', 'editor.saving'],
  },
  'pt-BR': {
    scripts: LATIN,
    sameAsEnglish: ['Flamingo'],
    long: ['editor.undo', 'crop.zoomOut', 'crop.zoomIn'],
  },
  ru: { scripts: CYRILLIC, sameForm: ['few', 'many'], long: ['editor.undo', 'editor.save'] },
  tr: {
    scripts: LATIN,
    sameForm: ['one', 'other'],
    sameAsEnglish: ['Flamingo'],
    long: ['editor.count', 'editor.undo', 'editor.saving'],
  },
  uk: { scripts: CYRILLIC, sameForm: ['few', 'many'], long: ['editor.undo', 'editor.save'] },
  vi: { scripts: LATIN, long: ['editor.undo'] },
  'zh-Hans': { scripts: ['Han'] },
  'zh-Hant': { scripts: ['Han'] },
};
