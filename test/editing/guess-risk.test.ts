import { expect } from '@open-wc/testing';
import type { GuessRisk } from '../../src/editing/guess-estimator.js';
// Loaded before the tests, because `guessRisk` waits for it only a few seconds.
import '../../src/editing/guess-estimator.js';
import { guessRisk } from '../../src/editing/guess-risk.js';

function estimates(risk: GuessRisk, cases: readonly (readonly string[])[]): void {
  for (const lines of cases) {
    it(`is "${risk}" for ${lines.join(' / ')}`, async () => {
      expect(await guessRisk(lines)).to.equal(risk);
    });
  }
}

describe('the risk that a text is guessed', () => {
  describe('at once, by anyone', () => {
    estimates('commonest', [
      ['password'],
      ['pass', 'word'],
      ['PASS', 'Word'],
      ['abcdef'],
      ['aaaaaaa'],
      ['jordan'],
      ['1990'],
    ]);
  });

  describe('within a few tries', () => {
    estimates('high', [['qwertz'], ['red', 'car']]);
  });

  describe('by a patient attacker', () => {
    estimates('some', [
      ['purple', 'monkey'],
      ['house', 'boat'],
      ['tiger', 'lily'],
    ]);
  });

  describe('hardly', () => {
    estimates('low', [
      ['kxq zv', '9 lamps'],
      ['odd', 'kvlt', 'zub'],
      ['correct', 'horse'],
    ]);
  });
});

describe('words that are in no list', () => {
  for (const text of ['漢字', '漢', 'шум', '🐳', '🐳🍀', '👩‍👩‍👧', 'ñ']) {
    it(`are never considered common, however short they are: ${text}`, async () => {
      expect(await guessRisk([text])).to.be.oneOf(['some', 'low']);
    });
  }
});
