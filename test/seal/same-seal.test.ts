import { expect } from '@open-wc/testing';
import { isSamePicture, isSameSeal } from '../../src/seal/same-seal.js';
import type { PictureSeal, Seal } from '../../src/seal/seal.js';
import { plainSeal, textSeal } from '../support/seals.js';

const picture: PictureSeal = {
  kind: 'picture',
  jpeg: Uint8Array.of(0xff, 0xd8, 1, 2),
  width: 4,
  height: 3,
  caption: 'a kite',
  colour: 'sand',
};

const copyOf = (seal: Seal): Seal =>
  seal.kind === 'text'
    ? { ...seal, lines: [...seal.lines] }
    : { ...seal, jpeg: Uint8Array.from(seal.jpeg) };

describe('two seals', () => {
  for (const seal of [textSeal, plainSeal, picture]) {
    it(`are equal if their content is (${seal.kind}, ${seal.colour})`, () => {
      expect(isSameSeal(seal, seal)).to.equal(true);
      expect(isSameSeal(seal, copyOf(seal))).to.equal(true);
      expect(isSameSeal(seal, { ...copyOf(seal), pattern: seal.pattern })).to.equal(true);
    });
  }

  const others: readonly (readonly [what: string, one: Seal, other: Seal])[] = [
    ['kind', textSeal, picture],
    ['colour', textSeal, { ...textSeal, colour: 'fig' }],
    ['pattern', textSeal, plainSeal],
    ['line', textSeal, { ...textSeal, lines: ['blue', 'whales'] }],
    ['number of lines', textSeal, { ...textSeal, lines: ['blue'] }],
    ['caption', picture, { ...picture, caption: 'kites' }],
    ['byte', picture, { ...picture, jpeg: Uint8Array.of(0xff, 0xd8, 1, 3) }],
    ['number of bytes', picture, { ...picture, jpeg: picture.jpeg.slice(0, 3) }],
    ['width', picture, { ...picture, width: 5 }],
    ['height', picture, { ...picture, height: 4 }],
  ];
  for (const [what, one, other] of others) {
    it(`differ if they have another ${what}`, () => {
      expect(isSameSeal(one, other)).to.equal(false);
      expect(isSameSeal(other, one)).to.equal(false);
    });
  }

  it('are equal if both are missing, and differ if one is', () => {
    expect(isSameSeal(undefined, undefined)).to.equal(true);
    expect(isSameSeal(textSeal, undefined)).to.equal(false);
    expect(isSameSeal(undefined, textSeal)).to.equal(false);
  });
});

describe('two pictures', () => {
  it('are equal if their bytes are, whatever else they contain', () => {
    expect(isSamePicture(picture, { ...picture, jpeg: picture.jpeg.slice() })).to.equal(true);
    expect(isSamePicture(picture, undefined)).to.equal(false);
    expect(isSamePicture(undefined, undefined)).to.equal(true);
  });
});
