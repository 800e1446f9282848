import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/messages/formats.js';

const { fileSize, percent, plural } = formatsFor('en');

describe('a file size in English', () => {
  const sizes: readonly (readonly [number, string])[] = [
    [0, '1 kB'],
    [1, '1 kB'],
    [1_024, '1 kB'],
    [1_536, '1.5 kB'],
    [38_500, '38 kB'],
    [65_536, '64 kB'],
    [102_400, '100 kB'],
    [524_288, '510 kB'],
    [1_048_575, '1,000 kB'],
    [1_048_576, '1 MB'],
    [4_404_019, '4.2 MB'],
    [52_428_800, '50 MB'],
  ];
  for (const [bytes, text] of sizes) {
    it(`is ${text} for ${bytes} bytes`, () => {
      expect(fileSize(bytes)).to.equal(text.replace(' ', '\u00A0'));
    });
  }
});

describe('the formats of a language', () => {
  it('write sizes and percentages in its way', () => {
    expect(formatsFor('fr').fileSize(38_500)).to.match(/^38\u202Fko$/);
    expect(formatsFor('de').fileSize(4_404_019)).to.match(/^4,2\u00A0MB$/);
    expect(percent(50)).to.equal('50%');
  });

  it('spell units out where asked to, as in Arabic and Persian', () => {
    const sizes = (tag: string) => [38_500, 4_404_019].map(formatsFor(tag, 'long').fileSize);
    // Engines differ in the digits of Arabic.
    const number = new Intl.NumberFormat('ar');
    expect(sizes('ar')).to.deep.equal([
      `${number.format(38)}\u00A0كيلوبايت`,
      `${number.format(4.2)}\u00A0ميغابايت`,
    ]);
    expect(sizes('fa')).to.deep.equal(['۳۸\u00A0کیلوبایت', '۴٫۲\u00A0مگابایت']);
  });

  it('choose the form of a plural by the rules of the language', () => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    const chosen = [1, 2, 5, 21, 22].map((count) => formatsFor('ru').plural(count, forms));
    expect(chosen).to.deep.equal(['one', 'few', 'many', 'one', 'few']);
  });

  it('choose `other` where a language gives no form for the category', () => {
    expect(plural(1, { other: 'other' })).to.equal('other');
  });
});
