/** fast-check generators for the rules of seals: lines, and records close to and far from a valid one. */
import * as fc from 'fast-check';
import { colourNames } from '../../src/seal/palette.js';

/** Characters that a rule for text treats specially, and letters of several scripts. */
const SIGNS: readonly string[] = [
  ...[
    'a',
    'W',
    '1',
    '#',
    ' ',
    '\t',
    '\n',
    '\0',
    '\u3000',
    '\u2800',
    '漢',
    'ᄀ',
    '\u1161',
    '\u11A8',
  ],
  ...['क', '\u094D', '\u093F', 'ก', '\u0E34', '\u0E48', 'ש', '\u05BC', '\u0301', '\u0323'],
  ...['\u200D', '\u200C', '\u200B', '\u00AD', '\u202E', '\u2067', '\u061C', '\uFEFF', '\u2028'],
  ...['\uFE0F', '\uFE0E', '\u20E3', '🏴', '\u{E0067}', '\u{E007F}', '\u{1F1E9}', '🏽', '👩', '🐋'],
  ...['\uD83D', '\uDC0B', '\uE000', '\u0378', '\uFDFD', '\u{12031}', '\uFF9E', '"', '\\', '<'],
];

/** Lines of these emoji, the characters above, and valid and broken Unicode. */
export function anyLine(emoji: readonly string[]): fc.Arbitrary<string> {
  const parts = emoji.flatMap((one) => Array.from(one));
  return fc.oneof(
    fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...SIGNS, ...emoji), maxLength: 9 }),
    fc.string({ unit: fc.constantFrom(...parts), maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 9 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 12 }),
  );
}

const line = anyLine(['🐋', '👩‍🌾', '❤️']);
const jpeg = fc.uint8Array({ maxLength: 9 }).map((bytes) => Uint8Array.of(0xff, 0xd8, ...bytes));

const orElse = <T>(likely: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 19, arbitrary: likely }, { weight: 1, arbitrary: fc.anything() });

/** Objects with the fields of a seal, most of them valid. */
export const nearlySeal: fc.Arbitrary<unknown> = fc.record(
  {
    kind: orElse(fc.constantFrom('text', 'picture')),
    colour: orElse(fc.constantFrom(...colourNames)),
    lines: orElse(fc.array(orElse(line), { maxLength: 4 })),
    caption: orElse(line),
    jpeg: orElse(jpeg),
    width: orElse(fc.integer({ min: -1, max: 481 })),
    height: orElse(fc.integer({ min: -1, max: 361 })),
    ['__proto__']: fc.anything(),
  },
  { requiredKeys: ['kind', 'colour'] },
);

/** Any value that a script could have. */
export const anyValue: fc.Arbitrary<unknown> = fc.anything({
  ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
  ...{ withNullPrototype: true, withObjectString: true, maxDepth: 2, maxKeys: 4 },
});

const SNIPPETS = ['{', '}', '[', ']', '"', ',', ':', '1', '2', 'null', '\\u0000', '"__proto__":'];

/** Texts in which a few characters are replaced, removed or doubled. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat(4), fc.oneof(fc.constantFrom(...SNIPPETS), line));
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) =>
      changes.reduce((sum, [place, cut, put]) => {
        const at = place % (sum.length + 1);
        return sum.slice(0, at) + put + sum.slice(at + cut);
      }, text),
    );
}
