import { expect } from '@open-wc/testing';
import { isVirama, withoutSpellingControls } from '../../src/seal/spelling-controls.js';

const NON_JOINER = '\u200C';
const JOINER = '\u200D';
const INVISIBLE = /\u034F|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[\u180B-\u180F\u200B-\u200F\u2060]/u;

const spelled: Readonly<Record<string, string>> = {
  'Persian, between letters that join': `می${NON_JOINER}خواهم`,
  'Persian, twice in a word': `نمی${NON_JOINER}بینم${NON_JOINER}ت`,
  'Persian, before a letter that joins only backwards': `نیم${NON_JOINER}رخ`,
  'Persian, with a vowel on either side': `مِ${NON_JOINER}\u064Eن`,
  'Urdu, before alef': `ی${NON_JOINER}ا`,
  'Sorani Kurdish': `گه${NON_JOINER}ل`,
  Syriac: `ܒ${NON_JOINER}ܒ`,
  'N’Ko': `ߒ${NON_JOINER}ߞ`,
  Adlam: `\u{1E900}${NON_JOINER}\u{1E943}`,
  'Hindi, a visible virama': `क्${NON_JOINER}ष`,
  'Marathi, the eyelash ra': `दुसऱ्${JOINER}या`,
  'Bengali, a visible hasanta': `উদ্${NON_JOINER}ঘাটন`,
  'Sinhala, a conjunct': `ක්${JOINER}ෂ`,
  'Malayalam, a chillu as it was once written': `അവന്${JOINER}`,
  'Tamil, at the end of a word': `க்${NON_JOINER}`,
  'Khmer, after a coeng': `ក្${NON_JOINER}`,
  'Myanmar, after a virama': `က္${JOINER}က`,
  'Mongolian, a variation selector': 'ᠨ\u180Bᠠ',
  'Mongolian, a vowel separator': 'ᠪᠠᠢᠨ\u180Eᠠ',
  'Mongolian, a selector and a separator': 'ᠨ\u180B\u180Eᠠ',
  'Mongolian, the fourth selector': 'ᠭ\u180Fᠠ',
  'Bengali, “rail” with a whole ra': `র${JOINER}্যালি`,
  'Assamese, its own ra': `ৰ${JOINER}্যাম`,
  'Kannada, “rum” with a whole ra': `ರ${JOINER}್ಯಮ್`,
  'Odia, “cute” with a whole ya': `କ${JOINER}୍ୟୁଟ`,
  'Sinhala, touching letters': `බ${JOINER}්බ`,
  'Marathi, “app”': `अ${JOINER}ॅप`,
  'Malayalam, a chillu lla and a chillu rra': `ആള്${JOINER}, കാര്${JOINER}`,
  'Khmer, before a mark that stays above': `ប${NON_JOINER}៉ី`,
  'Hebrew, “Jerusalem” with its two points': 'יְרוּשָׁלַ\u034Fִם',
  'Japanese, a name with a registered form': '辻\u{E0100}邉\u{E0101}',
  'Chinese, a standardized form': '令\uFE00',
  'a rare ideograph with a registered form': '\u{20089}\u{E0101}',
  'Khamti Shan, dotted letters': 'က\uFE00ꩡ\uFE00',
  'Phags-pa, a reversed letter': 'ꡖ\uFE00',
};

const stray: Readonly<Record<string, string>> = {
  'a non-joiner between Latin letters': `a${NON_JOINER}b`,
  'a joiner between Latin letters': `a${JOINER}b`,
  'a non-joiner at the start': `${NON_JOINER}ب`,
  'a non-joiner at the end': `ب${NON_JOINER}`,
  'two non-joiners': `ب${NON_JOINER}${NON_JOINER}ب`,
  'a non-joiner after a letter that does not join the next': `د${NON_JOINER}ب`,
  'a non-joiner before a letter that never joins': `ب${NON_JOINER}ء`,
  'a non-joiner before a space': `ب${NON_JOINER} ب`,
  'a non-joiner after a tatweel': `ـ${NON_JOINER}ب`,
  'a joiner between Arabic letters': `ب${JOINER}ب`,
  'a joiner after an Arabic vowel': `بَ${JOINER}ب`,
  'a joiner after a nukta': `क़${JOINER}`.normalize('NFD'),
  'a joiner after a vowel sign': `का${JOINER}`,
  'a joiner before a virama of Devanagari': `र${JOINER}्य`,
  'a joiner before a virama, after another letter of Bengali': `ক${JOINER}্য`,
  'a joiner before a virama without a next letter': `র${JOINER}্`,
  'a joiner on both sides of a virama': `র${JOINER}্${JOINER}য`,
  'two joiners before a virama': `ರ${JOINER}${JOINER}್ಯ`,
  'a joiner before the virama of another script': `র${JOINER}್য`,
  'a joiner after A without a candra': `अ${JOINER}प`,
  'a non-joiner between Khmer letters': `ក${NON_JOINER}ក`,
  'a grapheme joiner between Hebrew letters': 'ש\u034Fש',
  'a grapheme joiner at the end of Hebrew points': 'שָ\u034F',
  'a grapheme joiner in an accented letter': 'e\u034F\u0301',
  'two selectors after an ideograph': '辻\u{E0100}\u{E0101}',
  'a selector after kana': 'あ\u{E0100}',
  'a selector after a Latin letter': 'a\u{E0100}',
  'a selector that ideographs do not have': '令\uFE0F',
  'a selector after a letter of Myanmar that has no dotted form': 'ခ\uFE00',
  'a selector at the start': '\u{E0100}辻',
  'two joiners after a virama': `क्${JOINER}${JOINER}`,
  'a joiner after a non-joiner': `क्${NON_JOINER}${JOINER}`,
  'a joiner after a kana voicing mark': `あ\u3099${JOINER}`,
  'a joiner after a sheva': `ש\u05B0${JOINER}`,
  'a non-joiner between Hebrew letters': `ש${NON_JOINER}ש`,
  'a non-joiner between Thai letters': `ก${NON_JOINER}ก`,
  'a Mongolian selector after a Latin letter': 'a\u180B',
  'two Mongolian selectors': 'ᠨ\u180B\u180B',
  'a Mongolian separator before a consonant': 'ᠨ\u180Eᠨ',
  'a Mongolian separator at the end': 'ᠨ\u180E',
  'a zero-width space': 'ក\u200Bក',
  'a grapheme joiner after a virama': 'क्\u034F',
  'a word joiner after a virama': 'क्\u2060',
  'a direction mark between Arabic letters': 'ب\u200Fب',
  'a variation selector after a virama': 'क्\uFE0F',
};

describe('invisible characters that spell a word', () => {
  for (const [what, text] of Object.entries(spelled)) {
    it(`are those of ${what}`, () => {
      expect(text).to.match(INVISIBLE);
      expect(withoutSpellingControls(text)).to.equal(
        text.replaceAll(new RegExp(INVISIBLE, 'gu'), ''),
      );
    });
  }

  for (const [what, text] of Object.entries(stray)) {
    it(`are not ${what}`, () => {
      expect(withoutSpellingControls(text)).to.match(INVISIBLE);
    });
  }
});

describe('a virama', () => {
  // DerivedCombiningClass.txt of Unicode 15.0, class 9, in scripts of each kind.
  const viramas = ['094D', '09CD', '0BCD', '0D3B', '0D4D', '0DCA', '0E3A', '0F84', '1039', '103A'];
  const further = [
    '1714',
    '17D2',
    '1A60',
    '1B44',
    '2D7F',
    'A806',
    'A8C4',
    'A9C0',
    '110B9',
    '11F42',
  ];
  // Classes 0, 7, 8, 10 and more, and two that end in a virama when they are decomposed.
  const others = [
    '0041',
    '093C',
    '0903',
    '3099',
    '309A',
    '05B0',
    '05B1',
    '064B',
    '0301',
    '0DDA',
    '0DDD',
  ];

  const character = (hex: string): string => String.fromCodePoint(parseInt(hex, 16));

  it('is a mark of the combining class 9', () => {
    const missed = [...viramas, ...further].filter((hex) => !isVirama(character(hex)));
    expect(missed).to.deep.equal([]);
  });

  it('is not any other character', () => {
    expect(others.filter((hex) => isVirama(character(hex)))).to.deep.equal([]);
  });
});
