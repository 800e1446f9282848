import { expect } from '@open-wc/testing';
import { bodies, features, outcomeWithout } from '../support/broken-page.js';
import { closeFrames } from '../support/frames.js';
import { clearStorage } from '../support/storage.js';
import { volume } from '../support/volume.js';

const step = Math.ceil(features.length / volume({ sample: 16, full: features.length }));

describe(`a page that has replaced a feature (${String(features.length)} features)`, () => {
  afterEach(() => {
    closeFrames();
    clearStorage();
  });

  it('covers storage, JSON, arrays, objects, strings, bytes and the document', () => {
    expect(features.length).to.be.greaterThan(400);
    const owners = new Set(features.map(({ owner }) => owner));
    expect(owners.size).to.equal(20);
  });

  for (const feature of features.filter((_, index) => index % step === 0))
    it(`shows the seal, or holds the form back: ${feature.owner}[${feature.key}]`, async () => {
      const outcomes = await Promise.all(bodies.map((body) => outcomeWithout(feature, body)));
      for (const outcome of outcomes)
        expect(outcome).to.be.oneOf(['shown', 'sentence', 'withheld']);
    });
});
