import { expect } from '@open-wc/testing';
import { namesToTry, outcomeWith } from '../support/clobbered.js';
import { closeFrames } from '../support/frames.js';
import { clearStorage } from '../support/storage.js';
import { volume } from '../support/volume.js';

const markupWith = (name: string): string => `<p id="${name}"></p>`;

describe('a page with an id like a property of the document', () => {
  afterEach(() => {
    closeFrames();
    return clearStorage();
  });

  for (const name of namesToTry(volume({ sample: 6, full: 999 }))) {
    it(`shows the seal or the site’s own sentence, and holds the form back: ${name}`, async () => {
      expect(await outcomeWith(markupWith(name))).to.be.oneOf(['shown', 'sentence']);
    });
  }
});
