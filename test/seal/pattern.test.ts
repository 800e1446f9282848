import { expect } from '@open-wc/testing';
import { PATTERN_BITS, drawPattern } from '../../src/seal/pattern.js';
import { randomPattern } from '../../src/seal/random.js';
import { readSeal } from '../../src/seal/seal.js';
import { seeds } from '../support/seeds.js';

const fillFromBrowser = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);
const textOf = (bits: string): string => JSON.stringify(drawPattern(bits));

async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a seal may have this pattern. */
const isTaken = (pattern: unknown): boolean =>
  !readSeal({ kind: 'text', lines: ['odd'], colour: 'teal', pattern }).rejection;

/** The bits with the one at this index, from the lowest, inverted. */
const flip = (bits: string, at: number): string =>
  (BigInt(`0x${bits}`) ^ (1n << BigInt(at))).toString(16).padStart(16, '0');

describe('the bits of a pattern', () => {
  it('are 16 lowercase hex digits', () => {
    for (const bits of ['0123456789abcdef', '0000000000000000', 'ffffffffffffffff']) {
      expect(isTaken(bits)).to.equal(true);
    }
  });

  const others: readonly unknown[] = [
    ...['', '0123456789abcde', '0123456789abcdef0', '0123456789ABCDEF', '0123456789abcdeg'],
    ...[' 123456789abcdef', '0123456789abcdef\n', '0x23456789abcdef', '-123456789abcdef'],
    ...[null, 0, 1234567890123456, 12n, ['0123456789abcdef'], {}],
  ];
  for (const value of others) {
    it(`can’t be ${typeof value} ${JSON.stringify(String(value))}`, () => {
      expect(isTaken(value)).to.equal(false);
    });
  }

  it('come from every byte of the given source', () => {
    const bits = randomPattern((bytes) => {
      bytes.set([0, 1, 2, 15, 16, 127, 128, 255]);
    });
    expect(bits).to.equal('0001020f107f80ff');
  });

  it('can come from the browser, and are different each time', () => {
    const drawn = Array.from({ length: 1000 }, () => randomPattern(fillFromBrowser));
    for (const bits of drawn) expect(bits).to.match(PATTERN_BITS);
    expect(new Set(drawn).size).to.equal(1000);
  });
});

describe('a pattern', () => {
  it('is the same drawing for the same bits, in every engine', async () => {
    expect(await digestOf(seeds(1000).map(textOf).join())).to.equal(
      'd14f6e7261f63d06126315beb58086c15013841d826a2eb1e0fdfb232c23513d',
    );
  });

  it('is a different drawing if any bit differs', () => {
    const bits = '5ea15ea15ea15ea1';
    const drawings = Array.from({ length: 64 }, (_, at) => textOf(flip(bits, at)));
    expect(new Set([textOf(bits), ...drawings]).size).to.equal(65);
  });

  it('is unique among 1,000 drawings', () => {
    expect(new Set(seeds(1000).map(textOf)).size).to.equal(1000);
  });

  it('consists of waves, and rosettes of tinted and clear rings on them', () => {
    for (const bits of seeds(100)) {
      const paints = drawPattern(bits).map(({ paint }) => paint);
      expect(paints.join(' ')).to.match(/^open( tint( clear( tint( clear)?)?)?){3}$/);
    }
  });

  it('is path data with whole numbers, and at most 24,000 characters', () => {
    for (const bits of seeds(1000)) {
      const data = drawPattern(bits).map(({ d }) => d);
      expect(data.join('').length).to.be.below(24_000);
      for (const d of data) expect(d).to.match(/^M-?\d+ -?\d+[AMaqt \d-]+$/);
    }
  });

  it('can be drawn from the lowest and the highest bits', () => {
    for (const bits of ['0000000000000000', 'ffffffffffffffff']) {
      expect(textOf(bits)).not.to.match(/NaN|undefined|Infinity/);
    }
  });
});
