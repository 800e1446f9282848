import { expect } from '@open-wc/testing';
import { checkLineWidth } from '../../src/seal/line-width.js';
import type { RejectionCode } from '../../src/seal/rejection.js';
import { checkCharacters, checkLine, normalizeLine } from '../../src/seal/text.js';
import { type LanguageWords, fetchLanguageWords } from '../support/cldr-words.js';

/** The words of CLDR 48.2 that break Unicode's own rules, by the code that they are refused with. */
const MISSPELLED: Readonly<Partial<Record<RejectionCode, readonly string[]>>> = {
  // The same mark twice in a row: UTS #39, 5.4.
  'too-many-marks': ['सिंंगाप', 'सिंंगाप’र', 'अंंगरेजी', 'लुुइया', 'झुुआङ्ग', '𑄃𑄬𑄟𑄳𑄝𑄪𑄪', '𑄦𑄨𑄖𑄨𑄨𑄖𑄴'],
  'zero-width-character': [
    // A joiner or selector twice, at the end, or between letters that do not join: RFC 5892, A.1 and A.2.
    'کیچه\u200C',
    'ಪೋನ್\u200C\u200Cಪಿಯನ್',
    'ପ୍ରେଞ୍ଚ\u200D',
    'ଅଜେର୍\u200D\u200Dବାଇଜାନ୍',
    'അകാൻ\u200C',
    'മാൻ\u200Cചു',
    'എസ്റ്റോണിയ\u200D',
    'ᠫᠷᠠᠨ\u180B\u180Bᠼᠠ',
  ],
};
const misspelled = Object.entries(MISSPELLED) as [RejectionCode, readonly string[]][];

const outcomeOf = (word: string): RejectionCode | undefined => {
  const line = normalizeLine(word);
  return checkLine(line) ?? checkLineWidth(line);
};

describe('the words of real languages, from CLDR', () => {
  let words: LanguageWords;
  before(async () => {
    words = await fetchLanguageWords();
  });

  it('are tens of thousands, in more than 150 languages', () => {
    expect(words.size).to.be.above(150);
    expect(new Set([...words.values()].flat()).size).to.be.above(50_000);
  });

  it('may all be used in a seal, except those that break Unicode’s own rules', () => {
    const known = new Set(misspelled.flatMap(([, list]) => list));
    const refused = [...new Set([...words.values()].flat())].filter(
      (word) => !known.has(word) && outcomeOf(word) !== undefined,
    );
    expect(refused.map((word) => `${word} ${outcomeOf(word) ?? ''}`)).to.deep.equal([]);
  });

  for (const [code, list] of misspelled) {
    for (const word of list) {
      it(`are refused as ${code} if they break them: ${word}`, () => {
        expect(checkCharacters(normalizeLine(word))).to.equal(code);
      });
    }
  }
});
