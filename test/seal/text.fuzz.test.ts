import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type RejectionCode, rejectionCodes } from '../../src/seal/rejection.js';
import { checkLineWidth, textWidth } from '../../src/seal/line-width.js';
import { checkCharacters, checkLine, normalizeLine, textLength } from '../../src/seal/text.js';
import { knownEmoji } from '../support/emoji.js';
import { anyLine } from '../support/generated.js';
import { counted, volume } from '../support/volume.js';

const LINES = volume({ sample: 10_000, full: 100_000 });

/** What is refused of a line is told by a code of the closed list alone, and never throws. */
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

  it('is one of the thousands there are', () => {
    // Emoji 15.0, which every supported browser knows, has 3,655 (unicode.org, emoji-counts).
    expect(new Set(emoji).size).to.be.at.least(3_655);
  });

  it('is one character that a seal may hold', () => {
    const refused = emoji.filter((one) => outcomeOf(one) !== undefined || textLength(one) !== 1);
    expect(refused).to.deep.equal([]);
  });

  it('may fill a line', () => {
    const refused = emoji.filter((one) => outcomeOf(one.repeat(7)) !== undefined);
    expect(refused).to.deep.equal([]);
  });

  it('may stand among words', () => {
    const refused = emoji.filter((one) => outcomeOf(`a${one}é ${one}漢`) !== undefined);
    expect(refused).to.deep.equal([]);
  });
});

describe(`${counted(LINES)} generated lines`, () => {
  it('are allowed or refused by a code, of emoji and of all that rules are about', async () => {
    const seen = new Map<RejectionCode | undefined, number>();
    const outcome = fc.property(anyLine(await knownEmoji()), (text) => {
      const code = outcomeOf(text);
      seen.set(code, (seen.get(code) ?? 0) + 1);
    });
    fc.assert(outcome, { numRuns: LINES });
    expect([...seen.keys()]).to.include.members([undefined, ...LINE_CODES]);
  });
});

/** Every code that a line can be refused by. */
const LINE_CODES: readonly RejectionCode[] = [
  ...(['empty', 'line-too-long', 'line-too-wide', 'control-character', 'bidi-character'] as const),
  ...(['zero-width-character', 'lone-surrogate', 'unknown-character', 'too-many-marks'] as const),
];
