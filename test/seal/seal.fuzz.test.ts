import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type Rejection, rejectionCodes } from '../../src/seal/rejection.js';
import { parseSeal } from '../../src/seal/parse-seal.js';
import { MAX_LINES, type Seal, readSeal } from '../../src/seal/seal.js';
import { readRecord } from '../../src/store/seal-record.js';
import { writeRecord } from '../../src/store/write-record.js';
import { anyValue, damaged, nearlySeal } from '../support/generated.js';
import { pictureSeal, textSeal } from '../support/seals.js';
import { counted, volume } from '../support/volume.js';

const RECORDS = volume({ sample: 10_000, full: 100_000 });
const TEXTS = volume({ sample: 4_000, full: 40_000 });

// A failure prints the seed and the path to reproduce it.
/** Whether a rejection has only a code from the closed list and perhaps a line: nothing that was refused. */
function expectBare({ code, line = 0, ...rest }: Rejection): void {
  if (!rejectionCodes.includes(code) || Object.keys(rest).length > 0) expect.fail(code);
  if (![...Array(MAX_LINES).keys()].includes(line)) expect.fail(`Line ${String(line)}`);
}

/** Counts how many inputs became a seal, to check that both outcomes occur. */
function countSeals(
  numRuns: number,
  inputs: fc.Arbitrary<unknown>,
  read: (input: unknown) => ReturnType<typeof parseSeal>,
): number {
  let seals = 0;
  const outcome = fc.property(inputs, (input) => {
    const { value, rejection } = read(input);
    if (rejection) expectBare(rejection);
    else seals += expectSeal(value);
  });
  fc.assert(outcome, { numRuns });
  return seals;
}

function expectSeal(seal: unknown): 1 {
  expect(Object.getPrototypeOf(seal)).to.equal(Object.prototype);
  expect(readSeal({ ...(seal as Seal) })).to.deep.equal({ value: seal });
  return 1;
}

describe(`${counted(RECORDS)} generated records`, () => {
  it('are seals or refused with only a code, if they have the fields of a seal', () => {
    const seals = countSeals(RECORDS / 2, nearlySeal, parseSeal);
    expect(seals).to.be.within(RECORDS / 100, RECORDS * 0.49);
  });

  it('can be read again if they may be saved', () => {
    const kept = fc.property(nearlySeal, (input) => {
      const { value } = parseSeal(input);
      if (value) expect(parseSeal(value)).to.deep.equal({ value });
    });
    fc.assert(kept, { numRuns: RECORDS / 2 });
  });

  it('are seals or refused with only a code, whatever they are', () => {
    const kind = fc.constantFrom('text', 'picture');
    const ofAKind = fc.record({
      kind,
      lines: anyValue,
      jpeg: anyValue,
      colour: fc.constant('teal'),
    });
    countSeals(RECORDS / 2, fc.oneof({ weight: 3, arbitrary: anyValue }, ofAKind), parseSeal);
  });
});

describe(`${counted(TEXTS)} generated texts of records`, () => {
  const codes = ['unreadable', 'newer-version'];
  const readText = (text: unknown): ReturnType<typeof parseSeal> => {
    const read = readRecord(String(text));
    if (read.rejection) expect(codes).to.include(read.rejection.code);
    return read;
  };

  it('are read or refused with only a code, if they are damaged records', async () => {
    const records = [textSeal, { ...(await pictureSeal()), jpeg: Uint8Array.of(0xff, 0xd8) }];
    const seals = countSeals(TEXTS / 2, damaged(records.map(writeRecord)), readText);
    expect(seals).to.be.within(TEXTS / 200, TEXTS * 0.495);
  });

  it('are read or refused with only a code, if they are JSON or any text', () => {
    const versions = fc.oneof(fc.constant(1), fc.constant(2), fc.jsonValue());
    const record = fc.tuple(versions, fc.jsonValue({ maxDepth: 3 }));
    const json = record.map(([version, seal]) => JSON.stringify({ version, seal }));
    countSeals(TEXTS / 2, fc.oneof(json, fc.json(), fc.string({ unit: 'binary' })), readText);
  });
});
