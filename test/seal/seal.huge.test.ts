import { expect } from '@open-wc/testing';
import { parseSeal } from '../../src/seal/parse-seal.js';
import { MAX_LINES } from '../../src/seal/seal.js';
import { normalizeLine, textLength } from '../../src/seal/text.js';
import { readRecord } from '../../src/store/seal-record.js';
import { textSeal } from '../support/seals.js';

const MILLION = 1_000_000;

/** A list that counts how often one of its lines is read. */
function countedLines(length: number): { readonly lines: unknown; readonly reads: () => number } {
  let reads = 0;
  const get = (list: readonly string[], key: string): unknown => {
    if (/^\d+$/.test(key)) reads += 1;
    return Reflect.get(list, key);
  };
  return { lines: new Proxy(Array<string>(length).fill('blue'), { get }), reads: () => reads };
}

describe('a seal of a million lines', () => {
  it('is refused without reading all of them', () => {
    const { lines, reads } = countedLines(MILLION);
    const { rejection } = parseSeal({ ...textSeal, lines });
    expect(rejection).to.deep.equal({ code: 'too-many-lines' });
    expect(reads()).to.be.at.most(MAX_LINES);
  });
});

describe('a record as large as browsers can store', () => {
  // If the time grew with the square of the length, each of these would take longer than the test runner waits.
  const record = (change: object): string =>
    JSON.stringify({ version: 1, seal: { ...textSeal, ...change } });
  const caption = (text: string): object => ({
    ...{ kind: 'picture', jpeg: '/9j/2Q==', width: 4, height: 3 },
    caption: text,
  });

  const records: Readonly<Record<string, () => string>> = {
    'a million empty lines': () => record({ lines: Array(MILLION).fill('') }),
    'one line of letters': () => record({ lines: ['a'.repeat(MILLION)] }),
    'one line of emoji': () => record({ lines: ['🐋'.repeat(MILLION)] }),
    'one line of marks out of order': () => record({ lines: ['\u0301\u0323'.repeat(MILLION)] }),
    'one line of joiners': () => record({ lines: ['🐋\u200D'.repeat(MILLION)] }),
    'one line of tags': () => record({ lines: [`🏴${'\u{E0067}'.repeat(MILLION)}`] }),
    'one line of spaces': () => record({ lines: [`a${' '.repeat(MILLION)}b`] }),
    'a caption of marks out of order': () => record(caption('\u0301\u0323'.repeat(MILLION))),
    'a picture of zeros': () => record({ ...caption('kite'), jpeg: 'A'.repeat(4 * MILLION) }),
  };
  for (const [what, make] of Object.entries(records)) {
    it(`is refused with ${what}`, () => {
      expect(readRecord(make()).rejection?.code).to.equal('unreadable');
    });
  }

  it('is read without its 100,000 other keys', () => {
    const others = Array.from({ length: MILLION / 10 }, (_, key) => [`key ${key}`, key] as const);
    expect(readRecord(record(Object.fromEntries(others))).value).to.deep.equal(textSeal);
  });
});

describe('a text far longer than any caption', () => {
  const long = 'a '.repeat(MILLION);

  it('is counted, so that it can be reported as too long', () => {
    expect(textLength(long)).to.equal(long.length);
  });

  it('is not normalized', () => {
    expect(normalizeLine(long)).to.equal(long);
  });
});
