import { expect } from '@open-wc/testing';
import { MAX_LINE_WIDTH, checkLineWidth, textWidth } from '../../src/seal/line-width.js';
import { MAX_LINE_LENGTH, checkLine, textLength } from '../../src/seal/text.js';

const ACUTE = '\u0301';
const FAMILY = '👨‍👩‍👧‍👦';
const SCOTLAND = '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';

describe('a line that is being typed', () => {
  it('has space for one ﷽, but is too wide with two', () => {
    expect(checkLineWidth('\uFDFD')).to.equal(undefined);
    expect(checkLineWidth('\uFDFD\uFDFD')).to.equal('line-too-wide');
  });

  const tooWide = [
    '⸻⸻⸻⸻',
    '\uFDFAا'.repeat(3) + '\uFDFB',
    '𒀱'.repeat(6),
    '௵'.repeat(6),
    '꧁'.repeat(6),
  ];
  for (const line of tooWide) {
    it(`is too wide with ${line}`, () => {
      expect(textLength(line)).to.be.at.most(MAX_LINE_LENGTH);
      expect(checkLine(line)).to.equal(undefined);
      expect(checkLineWidth(line)).to.equal('line-too-wide');
    });
  }

  it('is too wide with one character that has many parts', () => {
    expect(textLength('ᄀ'.repeat(80))).to.equal(1);
    expect(checkLineWidth('ᄀ'.repeat(80))).to.equal('line-too-wide');
  });

  it('is too wide with seven joined rows of emoji that no font draws as one', () => {
    const row = Array<string>(5).fill('😀').join('\u200D');
    expect(textLength(row.repeat(7))).to.equal(7);
    expect(checkLineWidth(row.repeat(7))).to.equal('line-too-wide');
  });

  it('is too wide with seven skin tones after emoji that have none', () => {
    expect(checkLineWidth('⌚🏽'.repeat(7))).to.equal('line-too-wide');
  });
});

describe('the width of a text', () => {
  const cases: readonly (readonly [text: string, width: number])[] = [
    ['', 0],
    ['a', 0.8],
    ['a b', 1.9],
    ['漢', 1],
    ['ア', 1],
    ['한', 1],
    ['Ａ', 1],
    ['—', 1],
    ['é', 0.8],
    [`x${ACUTE}`, 0.8],
    ['का', 1.3],
    [FAMILY, 1.3],
    ['🇩🇪', 1.3],
    ['1️⃣', 1.3],
    [SCOTLAND, 1.3],
    ['⸻', 3],
    ['\uFDFD', 8],
  ];

  for (const [text, width] of cases) {
    it(`is ${String(width)} em for "${text}"`, () => {
      expect(textWidth(text)).to.be.closeTo(width, 1e-9);
    });
  }

  it('is at most ten em', () => {
    expect(MAX_LINE_WIDTH).to.equal(10);
  });
});
