import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  MAX_CAPTION_LENGTH,
  MAX_LINE_LENGTH,
  checkCharacters,
  checkLine,
  isLongerThan,
  normalizeLine,
  textLength,
} from '../../src/seal/text.js';

const ACUTE = '\u0301';
const FAMILY = '👨‍👩‍👧‍👦';
const SCOTLAND = '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';

const inHex = (text: string): string =>
  Array.from(text, (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(
    ' ',
  );

const accepted = (line: string): boolean => checkLine(normalizeLine(line)) === undefined;

describe('the limits of text', () => {
  it('are seven characters in a line, as in the original, and 60 in a caption', () => {
    expect([MAX_LINE_LENGTH, MAX_CAPTION_LENGTH]).to.deep.equal([7, 60]);
  });
});

describe('a normalized line', () => {
  const cases: readonly (readonly [what: string, line: string, normalized: string])[] = [
    ['composes accents', `cafe${ACUTE}`, 'caf\u00E9'],
    ['composes Hangul', '\u1112\u1161\u11AB', '\uD55C'],
    ['has no spaces at the ends', '  whale ', 'whale'],
    ['has no tab or line break at the ends', '\t\r\nwhale\u2028', 'whale'],
    ['has one space instead of several', 'a   b', 'a b'],
    ['has normal spaces instead of those of other widths', 'a\u00A0b\u2003c\u3000d', 'a b c d'],
    ['has a space instead of a blank Braille cell', 'a\u2800b', 'a b'],
    ['has no zero-width space in Khmer', 'ផ្ទះ\u200Bធំ\u200B', 'ផ្ទះធំ'],
    ['has none in Thai', '\u200Bแม่\u200Bน้ำ', 'แม่น้ำ'],
    ['has none in Lao', 'ເຮືອ\u200B \u200Bໃຫຍ່', 'ເຮືອ ໃຫຍ່'],
    ['has none in Burmese', 'ရေ\u200Bခဲ', 'ရေခဲ'],
    ['has none in Javanese', 'ꦗꦮ\u200Bꦗꦮ', 'ꦗꦮꦗꦮ'],
    ['keeps one between Latin letters, which is then refused', 'a\u200Bb', 'a\u200Bb'],
    ['keeps one between ideographs, which is then refused', '漢\u200B字', '漢\u200B字'],
    ['is empty if it contains only spaces', ' \u3000\u2800\t', ''],
    ['keeps a tab in the middle, which is then refused', 'a\tb', 'a\tb'],
    ['keeps capitals and full-width letters', 'AＢ', 'AＢ'],
  ];

  for (const [what, line, normalized] of cases) {
    it(what, () => {
      expect(inHex(normalizeLine(line))).to.equal(inHex(normalized));
    });
  }
});

describe('the length of a text', () => {
  const cases: readonly (readonly [what: string, text: string, length: number])[] = [
    ['nothing', '', 0],
    ['letters', 'whale', 5],
    ['a space', 'a b', 3],
    ['composed accents', 'é'.repeat(7), 7],
    ['separate accents', `e${ACUTE}`.repeat(7), 7],
    ['letters outside the Basic Multilingual Plane', '𝒲𠮷', 2],
    ['an emoji', '🐋', 1],
    ['a family', FAMILY, 1],
    ['a skin tone', '👍🏽', 1],
    ['two flags', '🇩🇪🇫🇷', 2],
    ['the flag of a region', SCOTLAND, 1],
    ['keycaps', '1️⃣#️⃣', 2],
    ['a heart with a variation selector', '❤️', 1],
    ['Hindi, with its vowel signs', 'हिन्दी', 2],
    ['Thai, with its tones', 'น้ำ', 1],
    ['Thai, with vowels above', 'ที่นี่', 2],
    ['Hangul', '한국어', 3],
    ['decomposed Hangul', '\u1112\u1161\u11AB', 1],
    ['ideographs', '漢字', 2],
  ];

  for (const [what, text, length] of cases) {
    it(`counts ${what}: ${String(length)}`, () => {
      expect(textLength(text)).to.equal(length);
      const tooLong = [length - 1, length].map((most) => isLongerThan(text, most));
      expect(tooLong).to.deep.equal([true, false]);
    });
  }
});

describe('a line that people might type', () => {
  const lines: Readonly<Record<string, string>> = {
    'one letter': 'a',
    'one digit': '7',
    'words with a space': 'my cat',
    punctuation: '<o_o>&"',
    'seven of the widest letter': 'WWWWWWW',
    'seven ideographs': '漢字漢字漢字漢',
    'seven emoji': '🐋🐳🐬🦈🐙🦀🐠',
    'seven families': FAMILY.repeat(7),
    'seven skin tones': '👍🏽'.repeat(7),
    'seven flags': '🇩🇪'.repeat(7),
    'seven flags of regions': SCOTLAND.repeat(7),
    'seven keycaps': '1️⃣'.repeat(7),
    'seven letters with two accents': 'ậ̄'.repeat(7),
    Thai: 'น้ำแข็ง',
    Hindi: 'नमस्ते',
    Tamil: 'தமிழ்',
    'Hebrew with points': 'שָׁלוֹם',
    Arabic: 'مرحبا',
    'Arabic with vowels': 'سَلَام',
    Hangul: '대한민국',
    Japanese: 'ひらカナ漢字',
    Vietnamese: 'Việt',
    Greek: 'φάλαινα',
    Russian: 'Йожик',
    Georgian: 'ვეშაპი',
    'Persian with a non-joiner': 'کتاب\u200Cها',
    'Kannada with a joiner': 'ರ್\u200Dಯಾಂಕ್',
    'Sinhala with a joiner': 'ශ්\u200Dරී',
    'Mongolian with a selector': 'ᠲ\u180Bᠠ',
    'Bengali with a joiner before its virama': 'র\u200D্যালি',
    'Kannada with a joiner before its virama': 'ರ\u200D್ಯಾಲಿ',
    'Malayalam with a chillu as it was once written': 'അവന്\u200D',
    'Marathi with a joiner in its first letter': 'अ\u200Dॅप',
    'Hebrew with two points on one letter': 'יְרוּשָׁלַ\u034Fִם',
    'a Japanese name with a registered form': '渡邊\u{E0103}',
    'Khmer with a zero-width space': 'សួស្ដី\u200Bអ្នក',
    'Lao with a zero-width space': 'ສະ\u200Bບາຍ\u200Bດີ',
    Tibetan: 'བཀྲ་ཤིས',
    'Tibetan with stacked letters': 'བསྒྲུབས་',
    'a heart as an emoji': '❤\uFE0F',
    'a copyright sign as text': '©\uFE0E',
    'a keycap': '5\uFE0F\u20E3',
    'an emoji as text': '☎\uFE0E',
    'a copyright sign': '©',
  };

  for (const [what, line] of Object.entries(lines)) {
    it(`may contain ${what}`, () => {
      expect(checkLine(normalizeLine(line))).to.equal(undefined);
    });
  }
});

describe('the emoji that Unicode recommends', () => {
  const recommended = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
  const isRecommended = (text: string): boolean => recommended.test(text);
  const refused = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => !accepted(text) || textLength(text) !== 1).map(inHex);

  const singles = Array.from({ length: 0x110000 }, (_, at) => at)
    .filter((at) => at < 0xd800 || at > 0xdfff)
    .map((at) => String.fromCodePoint(at))
    .filter((sign) => /^\p{Emoji}$/u.test(sign));
  const tones = ['🏻', '🏼', '🏽', '🏾', '🏿'];
  const toned = singles.flatMap((sign) => tones.map((tone) => sign + tone)).filter(isRecommended);
  const joined = (firsts: readonly string[], lasts: readonly string[]): readonly string[] =>
    firsts.flatMap((first) => lasts.map((last) => `${first}\u200D${last}`)).filter(isRecommended);

  it('are all accepted: those of one code point', () => {
    const single = singles.filter(isRecommended);
    expect(single.length).to.be.above(1000);
    expect(refused(single)).to.deep.equal([]);
  });

  it('are all accepted: those with a variation selector', () => {
    const varied = singles.map((sign) => `${sign}\uFE0F`).filter(isRecommended);
    expect(varied.length).to.be.above(150);
    expect(refused(varied)).to.deep.equal([]);
  });

  it('are all accepted: those with a skin tone', () => {
    expect(toned.length).to.be.above(500);
    expect(refused(toned)).to.deep.equal([]);
  });

  it('are all accepted: the flags of countries', () => {
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(0x1f1e6 + at));
    const flags = letters.flatMap((a) => letters.map((b) => a + b)).filter(isRecommended);
    expect(flags.length).to.be.above(250);
    expect(refused(flags)).to.deep.equal([]);
  });

  it('are all accepted: the keycaps', () => {
    const keycaps = Array.from('0123456789#*', (key) => `${key}\uFE0F\u20E3`);
    expect(keycaps.every(isRecommended)).to.equal(true);
    expect(refused(keycaps)).to.deep.equal([]);
  });

  it('are all accepted: people at their work, of either sex, with every skin tone', () => {
    const people = ['🧑', '👨', '👩'].flatMap((one) => [one, ...tones.map((tone) => one + tone)]);
    const workers = joined(people, [...singles, ...singles.map((sign) => `${sign}\uFE0F`)]);
    const sexes = joined([...singles, ...toned], ['♀️', '♂️']);
    expect(workers.length).to.be.above(300);
    expect(sexes.length).to.be.above(300);
    expect(refused([...workers, ...sexes])).to.deep.equal([]);
  });

  it('are all accepted: pairs of people with every skin tone', () => {
    const people = [...singles, ...toned].filter((sign) => /^[🧑👨👩🫱🫲]/u.test(sign));
    const bonds = ['❤️', '❤️\u200D💋', '🤝', '🐰'];
    const bound = people.flatMap((one) => bonds.map((bond) => `${one}\u200D${bond}`));
    const pairs = [...joined(people, people), ...joined(bound, people)];
    expect(pairs.length).to.be.above(200);
    expect(refused(pairs)).to.deep.equal([]);
  });

  const others: readonly string[] = [
    ...['👨‍👩‍👧‍👦', '👩‍👩‍👦‍👦', '👨‍👨‍👧', '👩‍👦', '🧑‍🧑‍🧒‍🧒', '🧑‍🧒', '🏳️‍🌈', '🏳️‍⚧️', '🏴‍☠️', SCOTLAND],
    ...['❤️‍🔥', '❤️‍🩹', '⛓️‍💥', '👁️‍🗨️', '🐻‍❄️', '🐦‍⬛', '🐦‍🔥', '🐕‍🦺', '🐈‍⬛', '🍋‍🟩', '🍄‍🟫'],
    ...['😮‍💨', '😵‍💫', '😶‍🌫️', '🙂‍↔️', '🙂‍↕️', '🚶🏽‍♀️‍➡️', '🏃‍➡️', '🧎🏿‍♂️‍➡️', '🧑🏻‍🦽‍➡️', '👯‍♀️'],
  ];

  for (const emoji of others) {
    it(`are accepted: ${emoji}`, () => {
      expect(isRecommended(emoji), inHex(emoji)).to.equal(true);
      expect(refused([emoji])).to.deep.equal([]);
    });
  }
});

describe('a line with a character that is not allowed', () => {
  const refusals: Readonly<Record<string, readonly string[]>> = {
    'control-character': [
      ...['a\0b', 'a\tb', 'a\nb', 'a\rb', 'a\u007Fb', 'a\u0085b', 'a\u2028b', 'a\u2029b'],
      ...['a\u0600b', 'a\u06DDb', 'a\uFFF9b', 'a\u{13430}b', 'a\u{110BD}b'],
    ],
    'bidi-character': [
      ...['a\u200Eb', 'a\u200Fb', 'a\u061Cb', 'a\u202Ab', 'a\u202Bb', 'a\u202Cb', 'a\u202Db'],
      ...['a\u202Eb', 'a\u2066b', 'a\u2067b', 'a\u2068b', 'a\u2069b'],
    ],
    'zero-width-character': [
      ...['a\u200Bb', 'a\u200Cb', 'a\u2060b', 'a\u2064b', 'a\uFEFFb', 'a\u00ADb', 'a\u034Fb'],
      ...['a\u115Fb', 'a\u3164b', 'a\uFFA0b', 'a\u180Eb', 'a\uFE0Fb', 'a\u{E0061}b', 'か\u{E0100}'],
      ...['a\u200Db', 'ب\u200Dب', '🐋\u200D', '\u200D🐋', '🐋\u200Da', 'a\u200D🐋'],
      ...[
        '🐋\u200D\u200D🐋',
        // With the text variation selector, symbols can’t be joined.
        ...['🏴\uFE0E\u200D🏴', '🐋\u200D🏴\uFE0E'],
        '🐋🏽\uFE0F',
        '🐋\uFE0F\uFE0F',
        '🏴\u{E0067}\u{E007F}',
        '🐋\u{E007F}',
      ],
      Array<string>(6).fill('🐋').join('\u200D'),
    ],
    'lone-surrogate': ['\uD83D', 'a\uDC0Bb', '\uDC0B\uD83D', 'a\uD83D'],
    'unknown-character': [
      '\u{1FC00}',
      ...['a\uE000b', '\u{F0000}', '\u{10FFFD}', '\u0378', '\uFFFE', '\uFDD0', '\u{1FFFF}'],
    ],
    'too-many-marks': [
      ...[ACUTE, `${ACUTE}a`, '\u20E3', '\u0903a', `x${ACUTE.repeat(2)}`, `a${ACUTE.repeat(80)}`],
      ...[`1️⃣${ACUTE.repeat(2)}`, `🐋${ACUTE.repeat(2)}`, 'ก\u0E34\u0E48\u0E48'],
    ],
  };

  for (const [code, lines] of Object.entries(refusals)) {
    for (const line of lines) {
      it(`is refused as ${code}: ${inHex(line).slice(0, 80)}`, () => {
        expect(checkLine(normalizeLine(line))).to.equal(code);
        expect(checkCharacters(normalizeLine(line))).to.equal(code);
      });
    }
  }

  it('is refused because of the character rather than its length', () => {
    expect(checkLine(`far too long\u202E`)).to.equal('bidi-character');
  });
});

describe('a line that is too short, long or wide', () => {
  it('is empty if it has no characters', () => {
    expect(checkLine('')).to.equal('empty');
    expect(checkLine(normalizeLine(' \u3000 '))).to.equal('empty');
  });

  const tooLong = [
    '12345678',
    '漢字漢字漢字漢字',
    '🐋'.repeat(8),
    'a b c d ',
    `e${ACUTE}`.repeat(8),
  ];
  for (const line of tooLong) {
    it(`is too long with eight characters: ${line}`, () => {
      expect(textLength(line)).to.equal(8);
      expect(checkLine(line)).to.equal('line-too-long');
    });
  }
});

describe('any text', () => {
  const RUNS = { numRuns: 10_000 };
  const nasty = fc.constantFrom(
    ...[
      'a',
      'W',
      ' ',
      '\t',
      '\u3000',
      '漢',
      'क',
      '\u094D',
      '\u093F',
      'ก',
      '\u0E34',
      '\u0E48',
      ACUTE,
    ],
    ...['\u0323', '🐋', '👩', '🏽', '\u200D', '\u200C', '\uFE0F', '\uFE0E', '\u20E3', '1', '🏴'],
    ...[
      '\u{E0067}',
      '\u{E007F}',
      '\u{1F1E9}',
      '\u202E',
      '\u200B',
      '\u00AD',
      '\0',
      '\uD83D',
      '\uDC0B',
    ],
    ...['\uE000', '\u0378', 'ᄀ', '\u1161', '\u11A8', '\uFDFD', '\uFF9E', 'ש', '\u05BC'],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: nasty, maxLength: 16 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 12 }),
  );

  it('is measured and checked without an exception', () => {
    const measured = fc.property(anyText, (text) => {
      expect(textLength(text)).to.be.within(0, text.length);
      checkLine(text);
    });
    fc.assert(measured, RUNS);
  });

  it('does not change when it is normalized again', () => {
    const idempotent = fc.property(anyText, (text) => {
      const line = normalizeLine(text);
      expect(normalizeLine(line)).to.equal(line);
      expect(line).to.equal(line.trim());
      // A lone surrogate has no normal form, and engines differ.
      if (line.isWellFormed()) expect(line).to.equal(line.normalize('NFC'));
    });
    fc.assert(idempotent, RUNS);
  });

  // Written independently of the rules in the source, so that the two can disagree.
  const neverHeld: readonly RegExp[] = [
    /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u,
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    /[\u00AD\u200B\u2060-\u2064\uFEFF]/u,
    /^[\u200C\u200D]|[\p{L}\p{N}\p{Z}]\u200D(?!\p{M})|[\p{ASCII}\p{Z}\p{N}]\u200C|[\u200C\u200D]{2}/u,
    /^\p{M}|\p{Mn}{5}|(\p{Mn})\1/u,
    /^ | $| {2}/u,
  ];

  it('is accepted as a line only if it has 1 to 7 characters, all of them allowed', () => {
    let seen = 0;
    const bounded = fc.property(anyText, (text) => {
      const line = normalizeLine(text);
      if (checkLine(line)) return;
      seen += 1;
      expect(textLength(line)).to.be.within(1, 7);
      expect(neverHeld.find((pattern) => pattern.test(line))).to.equal(undefined);
    });
    fc.assert(bounded, RUNS);
    expect(seen).to.be.above(500);
  });

  it('is accepted again once it has been accepted', () => {
    const stable = fc.property(anyText, (text) => {
      const line = normalizeLine(text);
      expect(checkLine(normalizeLine(line))).to.equal(checkLine(line));
    });
    fc.assert(stable, RUNS);
  });
});
