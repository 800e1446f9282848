import { expect } from '@open-wc/testing';
import { checkLine, normalizeLine } from '../../src/seal/text.js';
import { blankTexts } from '../support/glyphs.js';
import { volume } from '../support/volume.js';

const isAccepted = (text: string): boolean => checkLine(normalizeLine(text)) === undefined;
const inHex = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();

const signs = Array.from({ length: 0x110000 }, (_, at) => at)
  .filter((at) => at < 0xd800 || at > 0xdfff)
  .map((at) => String.fromCodePoint(at));

// Tens of thousands of signs, which are built alike.
const UNIFORM = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Tangut}]/u;
const accepted = signs.filter((sign) => !UNIFORM.test(sign) && isAccepted(sign));
const step = Math.ceil(accepted.length / volume({ sample: 4_000, full: accepted.length }));

/** Blank by their names, but neither ignored by default nor spaces; most fonts lack them and draw a box. */
const BLANKS: Readonly<Record<string, string>> = {
  'the object replacement character': '\uFFFC',
  'a full blank of Egyptian hieroglyphs': '\u{13441}',
  'a half blank of Egyptian hieroglyphs': '\u{13442}',
  'the filler of the Khitan small script': '\u{16FE4}',
  'the null notehead': '\u{1D159}',
};

describe('every character that a seal may hold alone', () => {
  it('is one of tens of thousands', () => {
    expect(accepted.length).to.be.above(20_000);
  });

  it('draws ink', () => {
    const tried = accepted.filter((_, at) => at % step === 0);
    expect(blankTexts(tried).map(inHex)).to.deep.equal([]);
  });

  it('is tried on a canvas where a space is blank, and a dot is not', () => {
    expect(blankTexts(['a', ' ', '.', '\u2003', '漢'])).to.deep.equal([' ', '\u2003']);
  });
});

describe('a line without ink', () => {
  it('is refused if it has a default-ignorable, format or separator character', () => {
    const blank = signs.filter((sign) => /[\p{DI}\p{Cf}\p{Z}]/u.test(sign));
    expect(blank.filter(isAccepted).map(inHex)).to.deep.equal([]);
  });

  for (const [what, blank] of Object.entries(BLANKS)) {
    it(`is refused with ${what}, alone or among letters`, () => {
      const codes = [blank, `${blank}${blank}`, `ab${blank}`].map(checkLine);
      expect(new Set(codes)).to.deep.equal(new Set(['zero-width-character']));
    });
  }

  it('is empty with spaces and blank Braille cells', () => {
    for (const blank of ['\u2800', '\u2800 \u2800', '\u1680', '\u00A0\u3000'])
      expect(checkLine(normalizeLine(blank))).to.equal('empty');
  });
});
