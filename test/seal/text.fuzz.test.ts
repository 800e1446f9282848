import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type RejectionCode, rejectionCodes } from '../../src/seal/rejection.js';
import { checkLineWidth, textWidth } from '../../src/seal/line-width.js';
import { checkCharacters, checkLine, normalizeLine, textLength } from '../../src/seal/text.js';
import { knownEmoji } from '../support/emoji.js';
import { anyLine } from '../support/generated.js';
import { counted, volume } from '../support/volume.js';

const LINES = volume({ sample: 10_000, full: 100_000 });

/** Checks that a line is accepted, or refused with only a code from the closed list, without throwing. */
function outcomeOf(text: string): RejectionCode | undefined {
  const line = normalizeLine(text);
  const codes = [checkLine(line) ?? checkLineWidth(line), checkCharacters(line)];
  const strange = codes.filter((code) => code !== undefined && !rejectionCodes.includes(code));
  const measures = [textLength(line), textWidth(line)];
  if (strange.length > 0 || !measures.every(Number.isFinite))
    expect.fail(`${strange.join()} ${measures.join()}`);
  return codes[0];
}

describe('every emoji of Unicode’s list that this browser knows', () => {
  let emoji: readonly string[];
  before(async () => {
    emoji = await knownEmoji();
  });

  it('is one of thousands', () => {
    // Emoji 15.0, which every supported browser knows, has 3,655 (unicode.org, emoji-counts).
    expect(new Set(emoji).size).to.be.at.least(3_655);
  });

  it('is one character that is allowed in a seal', () => {
    const refused = emoji.filter((one) => outcomeOf(one) !== undefined || textLength(one) !== 1);
    expect(refused).to.deep.equal([]);
  });

  it('can fill a line', () => {
    const refused = emoji.filter((one) => outcomeOf(one.repeat(7)) !== undefined);
    expect(refused).to.deep.equal([]);
  });

  it('can be part of a text', () => {
    const refused = emoji.filter((one) => outcomeOf(`a${one}é ${one}漢`) !== undefined);
    expect(refused).to.deep.equal([]);
  });
});

describe(`${counted(LINES)} generated lines`, () => {
  it('of emoji and everything that the rules cover are allowed, or refused with a code', async () => {
    const seen = new Map<RejectionCode | undefined, number>();
    const outcome = fc.property(anyLine(await knownEmoji()), (text) => {
      const code = outcomeOf(text);
      seen.set(code, (seen.get(code) ?? 0) + 1);
    });
    fc.assert(outcome, { numRuns: LINES });
    expect([...seen.keys()]).to.include.members([undefined, ...LINE_CODES]);
  });
});

/** Every code with which a line can be refused. */
const LINE_CODES: readonly RejectionCode[] = [
  ...(['empty', 'line-too-long', 'line-too-wide', 'control-character', 'bidi-character'] as const),
  ...(['zero-width-character', 'lone-surrogate', 'unknown-character', 'too-many-marks'] as const),
];
