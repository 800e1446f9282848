import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { MAX_PICTURE_BYTES } from '../../src/seal/picture-limits.js';
import type { PictureSeal } from '../../src/seal/seal.js';
import { RECORD_VERSION, readRecord } from '../../src/store/seal-record.js';
import { writeRecord } from '../../src/store/write-record.js';
import { redefine, restoreAll } from '../support/replace.js';
import { pictureSeal, plainSeal, textSeal } from '../support/seals.js';
import { volume } from '../support/volume.js';

const unreadable = { rejection: { code: 'unreadable' } };
const newer = { rejection: { code: 'newer-version' } };

/** A picture of random bytes after the start of a JPEG. */
function randomPicture(length: number): PictureSeal {
  const jpeg = crypto.getRandomValues(new Uint8Array(length));
  jpeg.set([0xff, 0xd8]);
  return { kind: 'picture', jpeg, width: 4, height: 3, caption: 'a kite – 鳶', colour: 'sand' };
}

const recordOf = (version: unknown, seal: unknown = textSeal): string =>
  JSON.stringify({ version, seal });

afterEach(restoreAll);

describe('a record', () => {
  it('preserves a text seal', () => {
    const seal = { ...textSeal, lines: ['"\\<b>', '漢字🐋', 'שָׁלוֹם'] };
    expect(readRecord(writeRecord(seal))).to.deep.equal({ value: seal });
  });

  it('preserves a picture seal', async () => {
    const seal = await pictureSeal();
    expect(readRecord(writeRecord(seal))).to.deep.equal({ value: seal });
  });

  it('preserves a picture seal in a browser without Uint8Array.fromBase64', () => {
    const seal = randomPicture(1000);
    redefine(Uint8Array, 'fromBase64', { value: undefined });
    expect(readRecord(writeRecord(seal))).to.deep.equal({ value: seal });
  });

  for (const length of [2, 3, 4, 5, 8191, 8192, 8193, MAX_PICTURE_BYTES]) {
    it(`preserves ${String(length)} random bytes`, () => {
      const seal = randomPicture(length);
      expect(readRecord(writeRecord(seal))).to.deep.equal({ value: seal });
    });
  }

  it('preserves every byte value', () => {
    const jpeg = Uint8Array.from([0xff, 0xd8, ...Array(256).keys()]);
    const { value } = readRecord(writeRecord({ ...randomPicture(2), jpeg }));
    expect(value).to.have.property('jpeg').that.deep.equals(jpeg);
  });

  it('is JSON with the version and the seal', () => {
    expect(JSON.parse(writeRecord(textSeal))).to.deep.equal({ version: 1, seal: textSeal });
    expect(RECORD_VERSION).to.equal(1);
  });

  it('fits a picture of the largest size into 88,000 characters', () => {
    expect(writeRecord(randomPicture(MAX_PICTURE_BYTES)).length).to.be.below(88_000);
  });

  // Records of version 1 are in people's browsers, so this text must always be readable.
  it('is read if the first release wrote it', () => {
    const record = '{"version":1,"seal":{"kind":"text","lines":["blue","whale"],"colour":"teal"}}';
    expect(readRecord(record)).to.deep.equal({ value: plainSeal });
    const picture =
      '{"version":1,"seal":{"kind":"picture","jpeg":"/9j/2Q==","width":4,"height":3,"caption":"a kite","colour":"sand"}}';
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xd9);
    const expected = { ...randomPicture(2), jpeg, caption: 'a kite' };
    expect(readRecord(picture)).to.deep.equal({ value: expected });
  });

  it('is read if the first release with patterns wrote it', () => {
    const record =
      '{"version":1,"seal":{"kind":"text","lines":["blue","whale"],"colour":"teal","pattern":"5ea15ea15ea15ea1"}}';
    expect(writeRecord(textSeal)).to.equal(record);
    expect(readRecord(record)).to.deep.equal({ value: textSeal });
  });
});

// The rules for text, and the Unicode tables that they ask, differ between versions. A seal that was kept must stay.
describe('a record whose text breaks today’s rules for writing', () => {
  const texts = ['far too long', 'a\u202Eb', 'a\u200Bb', '\u0378', 'x\u0301\u0301\u0301', ' blue '];
  for (const text of texts) {
    it(`is read as it is: ${JSON.stringify(text)}`, () => {
      const seal = { ...textSeal, lines: [text] };
      expect(readRecord(recordOf(1, seal))).to.deep.equal({ value: seal });
      const picture = { ...randomPicture(9), caption: text.repeat(20) };
      expect(readRecord(writeRecord(picture))).to.deep.equal({ value: picture });
    });
  }
});

describe('a record of another version', () => {
  for (const version of [2, 3, 1.5, 1e9]) {
    it(`is newer: ${String(version)}`, () => {
      expect(readRecord(recordOf(version))).to.deep.equal(newer);
    });
  }

  it('is newer even without anything that this version knows', () => {
    expect(readRecord('{"version":2}')).to.deep.equal(newer);
    expect(readRecord('{"version":1e999,"seal":"?"}')).to.deep.equal(newer);
  });

  for (const version of [0, -1, '1', '2', null, true, [1], [2], {}, undefined]) {
    it(`is unreadable: ${JSON.stringify(version) || 'none'}`, () => {
      expect(readRecord(recordOf(version))).to.deep.equal(unreadable);
    });
  }
});

describe('text that is not a record', () => {
  const texts: readonly string[] = [
    ...['', ' ', 'blue whale', 'null', 'true', '1', '"text"', '[]', '{}', '[{"version":1}]'],
    ...['{"version":1}', recordOf(1, null), recordOf(1, 'text'), recordOf(1, []), '\uFEFF{}', '\0'],
    JSON.stringify(textSeal),
    `${writeRecord(textSeal)}x`,
    `${writeRecord(textSeal)}${writeRecord(textSeal)}`,
    '['.repeat(100_000),
    '{"version":1,"seal":'.repeat(10_000),
  ];

  for (const text of texts) {
    it(`is unreadable: ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(readRecord(text)).to.deep.equal(unreadable);
    });
  }

  const pictures: Readonly<Record<string, object>> = {
    'with a character that is not base64': { jpeg: '/9j*2Q==' },
    'with an incomplete byte': { jpeg: '/9j/2' },
    'with no bytes': { jpeg: '' },
    'with a list of bytes': { jpeg: [0xff, 0xd8] },
    'with bytes that are not a JPEG': { jpeg: btoa('GIF89a') },
    'with one byte too many': { jpeg: btoa(`\xFF\xD8${'x'.repeat(MAX_PICTURE_BYTES - 1)}`) },
    'without its caption': { jpeg: '/9j/2Q==', caption: undefined },
    'with half a pattern': { jpeg: '/9j/2Q==', pattern: '5ea15ea1' },
  };

  for (const [what, changes] of Object.entries(pictures)) {
    it(`is unreadable: a picture ${what}`, () => {
      const record = recordOf(1, { ...randomPicture(2), ...changes });
      expect(readRecord(record)).to.deep.equal(unreadable);
    });
  }

  it('is unreadable when its lines have another shape, with no line and no other code', () => {
    for (const lines of [[], ['a', 'b', 'c', 'd'], [''], [7], 'blue', ['a'.repeat(1001)]]) {
      expect(readRecord(recordOf(1, { ...textSeal, lines }))).to.deep.equal(unreadable);
    }
  });

  it('is refused and never throws, whatever it is', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    const refusal = fc.property(anyText, (text) => {
      expect(readRecord(text).rejection?.code).to.equal('unreadable');
    });
    fc.assert(refusal, { numRuns: volume({ sample: 1_000, full: 10_000 }) });
  });
});

describe('a damaged record', () => {
  const records = [writeRecord(textSeal), writeRecord(randomPicture(600))];

  it('is unreadable if its end is cut off anywhere', () => {
    for (const record of records) {
      for (let length = 0; length < record.length; length += 1) {
        expect(readRecord(record.slice(0, length)), String(length)).to.deep.equal(unreadable);
      }
    }
  });

  it('is unreadable if its start is cut off anywhere', () => {
    for (const record of records) {
      for (let start = 1; start < record.length; start += 1) {
        expect(readRecord(record.slice(start)), String(start)).to.deep.equal(unreadable);
      }
    }
  });

  it('never throws, whichever of its characters is changed', () => {
    const [record = ''] = records;
    const place = fc.nat(record.length - 1);
    const outcome = fc.property(place, fc.string({ unit: 'binary', maxLength: 1 }), (at, sign) => {
      const { value, rejection } = readRecord(record.slice(0, at) + sign + record.slice(at + 1));
      expect(value?.kind ?? rejection?.code).to.be.oneOf(['text', 'unreadable', 'newer-version']);
    });
    fc.assert(outcome, { numRuns: volume({ sample: 1_000, full: 10_000 }) });
  });
});

describe('a hostile record', () => {
  const plain = JSON.stringify(textSeal);

  it('pollutes nothing through "__proto__", at any depth', () => {
    const hostile = '"__proto__":{"polluted":true}';
    const seal = `{${hostile},${plain.slice(1)}`;
    const { value } = readRecord(`{${hostile},"version":1,"seal":${seal}}`);
    expect(value).to.deep.equal(textSeal);
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('pollutes no picture through "__proto__"', () => {
    const { value } = readRecord(
      writeRecord(randomPicture(9)).replace('"jpeg"', '"__proto__":{"polluted":true},"jpeg"'),
    );
    expect(value?.kind).to.equal('picture');
    expect(value).not.to.have.property('polluted');
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
  });

  it('takes neither its version nor its seal from "__proto__"', () => {
    expect(readRecord(`{"__proto__":{"version":1,"seal":${plain}}}`)).to.deep.equal(unreadable);
    expect(readRecord(`{"__proto__":{"version":2}}`)).to.deep.equal(unreadable);
    expect(readRecord(`{"version":1,"__proto__":{"seal":${plain}}}`)).to.deep.equal(unreadable);
  });

  it('loses unknown keys', () => {
    const record = recordOf(1, { ...textSeal, onclick: 'alert(1)', constructor: {}, jpeg: 1 });
    expect(readRecord(record)).to.deep.equal({ value: textSeal });
  });

  it('takes the last of two equal keys, as JSON does', () => {
    const record = `{"version":2,"version":1,"seal":${plain}}`;
    expect(readRecord(record)).to.deep.equal({ value: textSeal });
  });
});
