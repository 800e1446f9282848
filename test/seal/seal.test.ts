import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { colourNames } from '../../src/seal/palette.js';
import { type Checked, rejectionCodes } from '../../src/seal/rejection.js';
import {
  MAX_PICTURE_BYTES,
  MAX_PICTURE_HEIGHT,
  MAX_PICTURE_WIDTH,
} from '../../src/seal/picture-limits.js';
import { parseSeal } from '../../src/seal/parse-seal.js';
import { MAX_TEXT_UNITS, type Seal, readSeal } from '../../src/seal/seal.js';
import { MAX_CAPTION_LENGTH } from '../../src/seal/text.js';
import { pictureSeal, plainSeal, textSeal } from '../support/seals.js';
import { volume } from '../support/volume.js';

function jpegOf(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes.set([0xff, 0xd8].slice(0, length));
  return bytes;
}

const smallPicture: Seal = {
  kind: 'picture',
  jpeg: jpegOf(8),
  width: 4,
  height: 3,
  caption: 'a kite',
  colour: 'sand',
};

const withText = (changes: object): Checked<Seal> => parseSeal({ ...textSeal, ...changes });
const withPicture = (changes: object): Checked<Seal> => parseSeal({ ...smallPicture, ...changes });
const linesOf = ({ value }: Checked<Seal>): readonly string[] | undefined =>
  value?.kind === 'text' ? value.lines : undefined;
const captionOf = ({ value }: Checked<Seal>): string | undefined =>
  value?.kind === 'picture' ? value.caption : undefined;

describe('a seal that may be saved', () => {
  it('may be text on a colour', () => {
    expect(parseSeal(textSeal)).to.deep.equal({ value: textSeal });
  });

  it('may be a picture in a colour, unchanged byte for byte', async () => {
    const seal = await pictureSeal();
    expect(seal.jpeg.length).to.be.within(1000, MAX_PICTURE_BYTES);
    expect(parseSeal(seal)).to.deep.equal({ value: seal });
  });

  for (const colour of colourNames) {
    it(`may be on ${colour}`, () => {
      expect(withText({ colour }).value?.colour).to.equal(colour);
      expect(withPicture({ colour }).value?.colour).to.equal(colour);
    });
  }

  it('may have no pattern, like the first seals', () => {
    expect(parseSeal(plainSeal)).to.deep.equal({ value: plainSeal });
    expect(parseSeal({ ...plainSeal, pattern: undefined })).to.deep.equal({ value: plainSeal });
    expect(withPicture({ pattern: undefined })).to.deep.equal({ value: smallPicture });
  });

  it('is equal to the input, but not the same object', () => {
    const given = { ...textSeal, lines: ['blue'] };
    const read = parseSeal(given);
    given.lines[0] = 'far too long';
    expect(linesOf(read)).to.deep.equal(['blue']);
    expect(parseSeal(given).rejection).to.deep.equal({ code: 'line-too-long', line: 0 });
  });

  it('has normalized lines', () => {
    const read = withText({ lines: ['  blue\u3000', 'cafe\u0301', 'a \u00A0 b'] });
    expect(linesOf(read)).to.deep.equal(['blue', 'caf\u00E9', 'a b']);
  });

  it('has a normalized caption', () => {
    expect(captionOf(withPicture({ caption: ' our  cafe\u0301 \t' }))).to.equal('our caf\u00E9');
  });

  it('is measured after normalization', () => {
    expect(linesOf(withText({ lines: [` ${'e\u0301'.repeat(7)} `] }))).to.deep.equal([
      'é'.repeat(7),
    ]);
  });

  it('is a new object, and the input is not changed', () => {
    const input = Object.freeze({ ...textSeal, lines: Object.freeze([' blue ']) });
    const { value } = parseSeal(input);
    expect(value).not.to.equal(input);
    expect(input.lines).to.deep.equal([' blue ']);
  });

  it('may have any width, because its letters are made to fit', () => {
    expect(linesOf(withText({ lines: ['\uFDFD\uFDFD'] }))).to.deep.equal(['\uFDFD\uFDFD']);
  });

  it('is frozen, and not checked again', async () => {
    for (const seal of [textSeal, await pictureSeal()]) {
      const { value } = parseSeal(seal);
      expect(Object.isFrozen(value)).to.equal(true);
      expect(readSeal(value).value).to.equal(value);
    }
    expect(Object.isFrozen(linesOf(withText({})))).to.equal(true);
  });

  it('is the same seal when it is read again', async () => {
    for (const seal of [textSeal, await pictureSeal()]) {
      const { value } = parseSeal(seal);
      expect(parseSeal(value)).to.deep.equal({ value: seal });
    }
  });
});

describe('a seal that is read', () => {
  const strange = ['far too long', 'a\u202Eb', 'a\u200Bb', '\uD83D', '\uE000', ' ', ' blue '];
  for (const line of [...strange, 'a'.repeat(MAX_TEXT_UNITS)]) {
    it(`keeps its text as it is: ${JSON.stringify(line.slice(0, 20))}`, () => {
      const seal = { ...textSeal, lines: [line] };
      expect(readSeal(seal)).to.deep.equal({ value: seal });
      const picture = { ...smallPicture, caption: line };
      expect(readSeal(picture)).to.deep.equal({ value: picture });
    });
  }

  const shapeless: readonly unknown[] = [
    ...[[], ['a', 'b', 'c', 'd'], [''], ['a', ''], ['a', 7], 'blue', { 0: 'blue', length: 1 }],
    ...[Array<string>(1), Array<string>(2 ** 32 - 1), ['a'.repeat(MAX_TEXT_UNITS + 1)]],
  ];
  for (const [at, lines] of shapeless.entries()) {
    it(`is unreadable if its lines have another shape (${String(at + 1)})`, () => {
      const refused = { rejection: { code: 'unreadable' } };
      expect(readSeal({ ...textSeal, lines })).to.deep.equal(refused);
    });
  }

  for (const caption of ['', 'a'.repeat(MAX_TEXT_UNITS + 1), ['a kite'], 7]) {
    it(`is unreadable if its caption has another type: ${typeof caption}`, () => {
      const refused = { rejection: { code: 'unreadable' } };
      expect(readSeal({ ...smallPicture, caption })).to.deep.equal(refused);
    });
  }

  it('has its own copy of the lines', () => {
    const lines = ['blue'];
    const { value } = readSeal({ ...textSeal, lines });
    lines[0] = 'red';
    expect(value).to.deep.equal({ ...textSeal, lines: ['blue'] });
    expect(Object.isFrozen(lines)).to.equal(false);
  });

  it('is unreadable, without throwing, if reading the input throws', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const input of [undefined, null, 'text', proxy, { ...textSeal, lines: proxy }]) {
      expect(readSeal(input)).to.deep.equal({ rejection: { code: 'unreadable' } });
    }
  });
});

describe('the limits of a seal', () => {
  it('are the documented ones', () => {
    expect([MAX_PICTURE_WIDTH, MAX_PICTURE_HEIGHT]).to.deep.equal([480, 360]);
    expect(MAX_PICTURE_BYTES).to.equal(64 * 1024);
    expect(MAX_CAPTION_LENGTH).to.equal(60);
  });

  const within: Readonly<Record<string, () => Checked<Seal>>> = {
    'one line': () => withText({ lines: ['a'] }),
    'three lines': () => withText({ lines: ['a', 'b', 'c'] }),
    'a line of seven characters': () => withText({ lines: ['1234567'] }),
    'the largest file': () => withPicture({ jpeg: jpegOf(MAX_PICTURE_BYTES) }),
    'the smallest file that begins like a JPEG': () => withPicture({ jpeg: jpegOf(2) }),
    'the widest picture': () => withPicture({ width: MAX_PICTURE_WIDTH }),
    'the tallest picture': () => withPicture({ height: MAX_PICTURE_HEIGHT }),
    'a picture of one pixel': () => withPicture({ width: 1, height: 1 }),
    'a caption of one character': () => withPicture({ caption: '🐋' }),
    'the longest caption': () => withPicture({ caption: 'é'.repeat(MAX_CAPTION_LENGTH) }),
    'the longest caption of families': () => withPicture({ caption: '👨‍👩‍👧‍👦'.repeat(60) }),
  };

  for (const [what, read] of Object.entries(within)) {
    it(`allow ${what}`, () => {
      expect(read().rejection).to.equal(undefined);
    });
  }

  const beyond: Readonly<Record<string, readonly [code: string, read: () => Checked<Seal>]>> = {
    'no line': ['empty', () => withText({ lines: [] })],
    'four lines': ['too-many-lines', () => withText({ lines: ['a', 'b', 'c', 'd'] })],
    'a file with one more byte': [
      'unreadable',
      () => withPicture({ jpeg: jpegOf(MAX_PICTURE_BYTES + 1) }),
    ],
    'an empty file': ['unreadable', () => withPicture({ jpeg: jpegOf(0) })],
    'a file of one byte': ['unreadable', () => withPicture({ jpeg: jpegOf(1) })],
    'a wider picture': ['unreadable', () => withPicture({ width: MAX_PICTURE_WIDTH + 1 })],
    'a taller picture': ['unreadable', () => withPicture({ height: MAX_PICTURE_HEIGHT + 1 })],
    'no width': ['unreadable', () => withPicture({ width: 0 })],
    'no height': ['unreadable', () => withPicture({ height: 0 })],
    'half a pixel': ['unreadable', () => withPicture({ width: 1.5 })],
    'NaN pixels': ['unreadable', () => withPicture({ height: NaN })],
    'no caption': ['caption-missing', () => withPicture({ caption: '' })],
    'a caption of spaces': ['caption-missing', () => withPicture({ caption: ' \u3000' })],
    'a longer caption': [
      'caption-too-long',
      () => withPicture({ caption: 'é'.repeat(MAX_CAPTION_LENGTH + 1) }),
    ],
    'a caption of one very long character': [
      'caption-too-long',
      () => withPicture({ caption: 'ᄀ'.repeat(10_000) }),
    ],
  };

  for (const [what, [code, read]] of Object.entries(beyond)) {
    it(`refuse ${what} as ${code}`, () => {
      expect(read()).to.deep.equal({ rejection: { code } });
    });
  }
});

describe('an invalid pattern', () => {
  const none: readonly unknown[] = [
    ...['', '5ea1', '5EA15EA15EA15EA1', '5ea15ea15ea15ea15', '"><script>x</scri'],
    ...[null, 0, 5n, true, {}, ['5ea15ea15ea15ea1'], new String('5ea15ea15ea15ea1')],
  ];
  for (const pattern of none) {
    it(`makes a seal unreadable: ${typeof pattern} ${String(pattern)}`, () => {
      const refused = { rejection: { code: 'unreadable' } };
      expect(withText({ pattern })).to.deep.equal(refused);
      expect(withPicture({ pattern })).to.deep.equal(refused);
    });
  }

  it('is read only once, so that it can’t change after the check', () => {
    let reads = 0;
    const twoFaced = {
      ...plainSeal,
      get pattern() {
        return (reads += 1) === 1 ? textSeal.pattern : 'phish';
      },
    };
    expect(parseSeal(twoFaced)).to.deep.equal({ value: textSeal });
  });
});

describe('text that is not allowed in a seal', () => {
  const refusals: readonly (readonly [code: string, text: string])[] = [
    ['control-character', 'a\nb'],
    ['bidi-character', 'a\u202Eb'],
    ['zero-width-character', 'a\u200Bb'],
    ['lone-surrogate', 'a\uD83Db'],
    ['unknown-character', 'a\uE000b'],
    ['too-many-marks', 'x\u0301\u0301\u0301'],
  ];
  const inLines = [...refusals, ['empty', ' '], ['line-too-long', 'a'.repeat(8)]] as const;

  for (const [code, text] of inLines) {
    it(`is refused as ${code}, with its line`, () => {
      expect(withText({ lines: [text, 'b', 'c'] })).to.deep.equal({
        rejection: { code, line: 0 },
      });
      expect(withText({ lines: ['a', text] })).to.deep.equal({ rejection: { code, line: 1 } });
      expect(withText({ lines: ['a', 'b', text] })).to.deep.equal({
        rejection: { code, line: 2 },
      });
    });
  }

  for (const [code, caption] of refusals) {
    it(`is refused in a caption as ${code}`, () => {
      expect(withPicture({ caption })).to.deep.equal({ rejection: { code } });
    });
  }

  it('is reported for the first of several invalid lines', () => {
    const { rejection } = withText({ lines: ['a', 'b\u200B', 'c\u202E'] });
    expect(rejection).to.deep.equal({ code: 'zero-width-character', line: 1 });
  });
});

describe('anything that is not a seal', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const values: Readonly<Record<string, unknown>> = {
    undefined: undefined,
    null: null,
    'a boolean': true,
    'a number': 0,
    'a large number': 1n,
    'an empty text': '',
    'a symbol': Symbol('seal'),
    'a function': () => textSeal,
    'an empty object': {},
    'a list': [textSeal],
    'only its lines': textSeal.lines,
    'a date': new Date(),
    'a map': new Map(Object.entries(textSeal)),
    'only bytes': jpegOf(8),
    'its JSON': JSON.stringify(textSeal),
    'a revoked proxy': revoked,
  };

  for (const [what, value] of Object.entries(values)) {
    it(`is unreadable: ${what}`, () => {
      expect(parseSeal(value)).to.deep.equal({ rejection: { code: 'unreadable' } });
    });
  }

  const changes: readonly (readonly [what: string, read: () => Checked<Seal>])[] = [
    ['an unknown kind', () => withText({ kind: 'sound' })],
    ['no kind', () => withText({ kind: undefined })],
    ['a picture seal without a picture', () => withText({ kind: 'picture' })],
    ['a text seal without text', () => withPicture({ kind: 'text' })],
    ['an unknown colour', () => withText({ colour: 'mauve' })],
    ['a colour by its value', () => withText({ colour: '#005f5f' })],
    ['no colour', () => withPicture({ colour: undefined })],
    ['a colour that every object has', () => withText({ colour: 'constructor' })],
    ['lines that are not a list', () => withText({ lines: 'blue' })],
    ['an object like a list', () => withText({ lines: { 0: 'blue', length: 1 } })],
    [
      'bytes that are not a JPEG',
      () => withPicture({ jpeg: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }),
    ],
    ['bytes as numbers', () => withPicture({ jpeg: [0xff, 0xd8, 0xff, 0xd9] })],
    ['bytes as text', () => withPicture({ jpeg: '/9j/2Q==' })],
    ['a buffer without a view', () => withPicture({ jpeg: jpegOf(8).buffer })],
    ['a view of larger numbers', () => withPicture({ jpeg: Uint16Array.of(0xff, 0xd8) })],
    ['a width as text', () => withPicture({ width: '4' })],
    ['a line that is not a string', () => withText({ lines: ['blue', 7] })],
    ['a list with a hole', () => withText({ lines: ['blue', ...Array<string>(1)] })],
    ['a list of only holes', () => withText({ lines: Array<string>(2) })],
    ['a caption that is not a string', () => withPicture({ caption: ['a kite'] })],
  ];

  it('is unreadable: a list as long as a list can be', () => {
    const lines = Array<string>(2 ** 32 - 1);
    expect(readSeal({ ...textSeal, lines })).to.deep.equal({ rejection: { code: 'unreadable' } });
  });

  for (const [what, read] of changes) {
    it(`is unreadable: ${what}`, () => {
      expect(read()).to.deep.equal({ rejection: { code: 'unreadable' } });
    });
  }

  it('is unreadable: an object that only looks like bytes', () => {
    const fields = { 0: { value: 0xff }, 1: { value: 0xd8 }, length: { value: 2 } };
    const jpeg: unknown = Object.create(Uint8Array.prototype, fields);
    expect(withPicture({ jpeg })).to.deep.equal({ rejection: { code: 'unreadable' } });
  });
});

describe('hostile input', () => {
  it('loses its other keys', () => {
    const { value } = withText({ host: 'phish.example', caption: 'a', jpeg: jpegOf(8) });
    expect(Object.keys(value ?? {})).to.have.members(Object.keys(textSeal));
    for (const lines of [['a'], [7], 'a', Array<string>(4).fill('a')]) {
      const { value: picture } = withPicture({ lines, onload: 'alert(1)' });
      expect(Object.keys(picture ?? {})).to.have.members(Object.keys(smallPicture));
    }
  });

  const polluted = (key: string): unknown =>
    JSON.parse(`{"${key}":{"polluted":true,"colour":"plum"},${JSON.stringify(textSeal).slice(1)}`);

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON']) {
    it(`pollutes nothing through "${key}"`, () => {
      const { value } = parseSeal(polluted(key));
      expect(value).to.deep.equal(textSeal);
      expect(Object.hasOwn(value ?? {}, key)).to.equal(false);
      expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }

  it('takes no seal from "__proto__"', () => {
    const hidden: unknown = JSON.parse(`{"__proto__":${JSON.stringify(textSeal)}}`);
    expect(parseSeal(hidden)).to.deep.equal({ rejection: { code: 'unreadable' } });
  });

  const thrower = (): never => {
    throw new Error('blue whale');
  };

  for (const key of ['kind', 'lines', 'colour']) {
    it(`is refused if reading "${key}" throws`, () => {
      const input = Object.defineProperty({ ...textSeal }, key, { get: thrower });
      expect(parseSeal(input)).to.deep.equal({ rejection: { code: 'unreadable' } });
    });
  }

  for (const key of ['jpeg', 'width', 'height', 'caption']) {
    it(`is refused if reading a picture's "${key}" throws`, () => {
      const input = Object.defineProperty({ ...smallPicture }, key, { get: thrower });
      expect(parseSeal(input)).to.deep.equal({ rejection: { code: 'unreadable' } });
    });
  }

  it('is refused if every trap of a proxy throws', () => {
    const traps = { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower };
    for (const target of [textSeal, smallPicture, [], () => undefined]) {
      const hostile = new Proxy(target, traps);
      expect(parseSeal(hostile)).to.deep.equal({ rejection: { code: 'unreadable' } });
      expect(withText({ lines: hostile }).rejection?.code).to.equal('unreadable');
      expect(withPicture({ jpeg: hostile }).rejection?.code).to.equal('unreadable');
    }
  });

  it('returns the value that was checked, even if it changes at each read', () => {
    let reads = 0;
    const lines = ['blue', 'far too long'];
    const fickle = {
      ...textSeal,
      get lines() {
        return [lines[reads++ % 2]];
      },
    };
    for (let round = 0; round < 4; round += 1) {
      expect(linesOf(parseSeal(fickle)) ?? ['blue']).to.deep.equal(['blue']);
    }
  });
});

describe('a seal on a page whose scripts extend all objects', () => {
  for (const [key, value] of Object.entries({ extend: () => 'old', kind: 'sound', lines: [7] }))
    it(`is read: ${key}`, () => {
      Object.assign(Object.prototype, { [key]: value });
      const read = readSeal({ ...textSeal });
      Reflect.deleteProperty(Object.prototype, key);
      expect(read).to.deep.equal({ value: textSeal });
    });
});

describe('a refusal', () => {
  const secret = 'qzx';
  const refusedWords = [
    '\n',
    '\u202E',
    '\u200B',
    '\uD83D',
    '\uE000',
    'x\u0301\u0301\u0301',
    'far too long',
  ];
  const inputs: readonly unknown[] = [
    ...[secret, [secret], { [secret]: secret }, { kind: secret }],
    ...refusedWords.map((text) => ({ ...textSeal, lines: [`${secret}${text}${secret}`] })),
    ...refusedWords.map((text) => ({ ...smallPicture, caption: `${secret}${text}`.repeat(60) })),
    ...['colour', 'kind', 'lines'].map((key) => ({ ...textSeal, [key]: secret })),
    ...['colour', 'jpeg', 'width', 'height'].map((key) => ({ ...smallPicture, [key]: secret })),
    { ...textSeal, lines: Array<string>(4).fill(secret) },
  ];

  for (const [at, input] of inputs.entries()) {
    it(`contains only a code and perhaps a line, and nothing that was refused (${String(at + 1)})`, () => {
      const { rejection = {} } = parseSeal(input);
      expect(rejectionCodes).to.include('code' in rejection && rejection.code);
      expect(['code', 'line']).to.include.members(Object.keys(rejection));
      expect(JSON.stringify(rejection)).not.to.contain(secret);
    });
  }
});

describe('any input', () => {
  const outcome = (input: unknown): void => {
    const { value, rejection } = parseSeal(input);
    if (rejection) expect(rejectionCodes).to.include(rejection.code);
    else expect(parseSeal(value)).to.deep.equal({ value });
  };

  it('is a seal or refused, and never throws', () => {
    const options = { withBigInt: true, withDate: true, withMap: true, withTypedArray: true };
    const anything = fc.anything({ ...options, withNullPrototype: true, withSparseArray: false });
    fc.assert(fc.property(anything, outcome), { numRuns: volume({ sample: 1_000, full: 10_000 }) });
  });

  it('is a seal or refused if it has the shape of one', () => {
    const text = fc.string({ unit: 'binary', maxLength: 9 });
    const orAnything = <T>(likely: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
      fc.oneof({ weight: 6, arbitrary: likely }, { weight: 1, arbitrary: fc.anything() });
    const fields = {
      kind: orAnything(fc.constantFrom('text', 'picture')),
      colour: orAnything(fc.constantFrom(...colourNames)),
      lines: orAnything(fc.array(orAnything(text), { maxLength: 4 })),
      caption: orAnything(text),
      jpeg: orAnything(fc.uint8Array().map((bytes) => Uint8Array.of(0xff, 0xd8, ...bytes))),
      width: orAnything(fc.integer({ min: -1, max: 500 })),
      height: orAnything(fc.integer({ min: -1, max: 400 })),
    };
    const shaped = fc.record(fields, { requiredKeys: ['kind', 'colour'] });
    fc.assert(fc.property(shaped, outcome), { numRuns: volume({ sample: 1_000, full: 10_000 }) });
  });
});
