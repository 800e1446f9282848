import { expect } from '@open-wc/testing';
import { MAX_MARKS, MAX_NONSPACING_MARKS, hasTooManyMarks } from '../../src/seal/marks.js';

const accepted: Readonly<Record<string, string>> = {
  'four different accents': 'x\u0323\u0302\u0304\u0301',
  'the same accent on two letters': 'e\u0301e\u0301',
  'the same accent twice, with another between them': 'x\u0301\u0304\u0301',
  'a composed letter with four marks in NFD': '\u1F82\u0304',
  'Arabic: shadda and a vowel': 'مُحَمَّد',
  'Bengali: a vowel sign in two parts': 'কৌশল',
  'Burmese: medials, vowels and asat': 'မြွှော်',
  'Devanagari: a conjunct of four letters': 'कार्त्स्न्य',
  'Hebrew: points and cantillation': 'בְּרֵאשִׁ֖ית',
  'Khmer: two subscripts': 'ស្ត្រី',
  Lao: 'ເບິ່ງ',
  Malayalam: 'സ്ത്രീ',
  Mongolian: 'ᠮᠣᠩᠭᠣᠯ',
  'N’Ko': 'ߒߞߏ߫',
  'Shan: a tone and spacing marks': 'ၵႂၢမ်းတႆး',
  Sinhala: 'සිංහල',
  Syriac: 'ܣܘܼܪܝܵܝܵܐ',
  'Tai Tham': 'ᨲ᩠ᩅᩫᨾᩮᩥᩬᨦ',
  Thaana: 'ދިވެހި',
  Thai: 'น้ำผึ้ง',
  'Tibetan: a stack of three with a vowel': 'སྒྲུབ',
  Vietnamese: 'thuở',
  'Yoruba: a dot below and a tone': 'Ọ̀ṣọ́',
};

const refused: Readonly<Record<string, string>> = {
  'five different accents': 'x\u0323\u0302\u0304\u0301\u0306',
  'a composed letter and two more accents': '\u1F82\u0304\u0306',
  'an enclosing mark as the fifth': 'x\u0323\u0302\u0304\u0301\u20DD',
  'the same accent twice': 'x\u0301\u0301',
  'the same accent twice in canonical order': 'x\u0301\u0323\u0301',
  'the accent of a composed letter again': 'é\u0301',
  'the same circle twice': 'x\u20DD\u20DD',
  'a Thai tone twice': 'ก\u0E48\u0E48',
  'a Hebrew point twice': 'ש\u05C1\u05C1',
  'a virama twice': 'क\u094D\u094D',
  'nine spacing marks': `क${'\u0903'.repeat(9)}`,
  'nine marks of two kinds': `က${'\u1031\u102D'.repeat(4)}\u1031`,
  'a mark at its start': '\u0301a',
  'a spacing mark at its start': '\u093Eक',
  'a circle at its start': '\u20DDa',
  'letters under a heap of marks (“Zalgo”)': 'Z\u0351\u036B\u0343\u036A\u0302a\u0334\u0328l',
};

describe('marks on letters', () => {
  it('are at most four nonspacing ones in a row, and eight of any kind on one character', () => {
    expect([MAX_NONSPACING_MARKS, MAX_MARKS]).to.deep.equal([4, 8]);
  });

  for (const [what, text] of Object.entries(accepted)) {
    it(`may be ${what}`, () => {
      expect(hasTooManyMarks(text)).to.equal(false);
    });
  }

  it('may be eight spacing marks', () => {
    expect(hasTooManyMarks(`क${'\u0903'.repeat(8)}`)).to.equal(false);
  });

  for (const [what, text] of Object.entries(refused)) {
    it(`may not be ${what}`, () => {
      expect(hasTooManyMarks(text)).to.equal(true);
    });
  }

  it('count the same in NFC and in NFD', () => {
    for (const text of [...Object.values(accepted), ...Object.values(refused)]) {
      const answers = ['NFC', 'NFD'].map((form) => hasTooManyMarks(text.normalize(form)));
      expect(answers[0], text).to.equal(answers[1]);
    }
  });
});
