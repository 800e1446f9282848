import { expect } from '@open-wc/testing';
import {
  type Glance,
  closestPairs,
  difference,
  frameOnly,
  glanceAt,
  openEasel,
  wholeSeal,
} from '../support/glance.js';
import { seeds } from '../support/seeds.js';
import { counted, volume } from '../support/volume.js';

const PATTERNS = volume({ sample: 200, full: 1_000 });

describe(`${counted(PATTERNS)} patterns at a glance`, () => {
  const bare: Glance = new Float32Array(wholeSeal.length);
  let glances: Glance[] = [];

  before(async () => {
    const easel = await openEasel();
    glances = seeds(PATTERNS).map((bits) => glanceAt(easel, bits));
  });

  it('are visible: each differs from the plain ground on a tenth of the seal', () => {
    const least = Math.min(...glances.map((glance) => difference(glance, bare, wholeSeal)));
    expect(least).to.be.at.least(1 / 10);
  });

  for (const [what, part, least] of [
    ['on a fourteenth of the seal', wholeSeal, 1 / 14],
    ['on a thirtieth of the frame around a picture', frameOnly, 1 / 30],
  ] as const) {
    it(`differ in every pair ${what}`, () => {
      const [closest] = closestPairs(glances, part, 1);
      expect(closest?.share).to.be.at.least(least);
    });
  }

  it('differ in most pairs on a third of the seal', () => {
    const [first = bare, ...others] = glances;
    const shares = others.map((glance) => difference(glance, first, wholeSeal));
    const far = shares.filter((share) => share >= 1 / 3);
    expect(far.length / shares.length).to.be.at.least(1 / 2);
  });
});
