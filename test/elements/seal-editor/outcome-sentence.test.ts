import { expect } from '@open-wc/testing';
import type { SealState } from '../../../src/elements/common/seal-controller.js';
import {
  type OutcomeReader,
  outcomeSentence,
} from '../../../src/elements/seal-editor/outcome-sentence.js';
import { englishEditor } from '../../../src/messages/en/editor.js';

const readerIn = (state: SealState): OutcomeReader =>
  Object.assign(document.createElement('div'), {
    state,
    messages: {},
    requestUpdate: () => undefined,
  });

describe('the sentence for the outcome of Save', () => {
  const cases = [
    ['saved', 'none', 'shown'],
    ['savedKept', 'missing', 'shown'],
    ['removed', 'shown', 'none'],
  ] as const;
  for (const [outcome, other, own] of cases) {
    it(`${outcome}: waits for a slow store that is still “${other}”`, () => {
      const sentence = outcomeSentence(outcome, '');
      expect(sentence(readerIn(other))).to.equal(englishEditor[outcome]);
    });

    it(`${outcome}: ends once the state was “${own}” and is “${other}”`, () => {
      const sentence = outcomeSentence(outcome, '');
      expect(sentence(readerIn(own))).to.equal(englishEditor[outcome]);
      expect(sentence(readerIn(other))).to.equal('');
    });
  }
});
