import { expect } from '@open-wc/testing';
import { type Feature, bodies, features, outcomeWithout } from '../support/broken-page.js';
import { closeFrames } from '../support/frames.js';
import { clearStorage } from '../support/storage.js';
import { volume } from '../support/volume.js';

/** In every sample, because each broke an engine once. */
const FOUND = ['Array.prototype[Symbol.iterator]'];

const nameOf = ({ owner, key }: Feature): string => `${owner}[${key}]`;

const step = Math.ceil(features.length / volume({ sample: 16, full: features.length }));

describe(`a page that has replaced a feature (${String(features.length)} features)`, () => {
  afterEach(() => {
    closeFrames();
    return clearStorage();
  });

  it('covers storage, JSON, arrays, objects, strings, bytes and the document', () => {
    expect(features.length).to.be.greaterThan(400);
    const owners = new Set(features.map(({ owner }) => owner));
    expect(owners.size).to.equal(20);
  });

  const tried = features.filter(
    (feature, index) => index % step === 0 || FOUND.includes(nameOf(feature)),
  );
  for (const feature of tried)
    it(`shows the seal, or holds the form back: ${nameOf(feature)}`, async () => {
      const outcomes = await Promise.all(bodies.map((body) => outcomeWithout(feature, body)));
      for (const outcome of outcomes)
        expect(outcome).to.be.oneOf(['shown', 'sentence', 'withheld']);
    });
});
