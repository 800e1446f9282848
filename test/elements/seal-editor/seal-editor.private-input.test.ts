import { expect } from '@open-wc/testing';
import { openEditor } from '../../support/editor.js';
import { deepAll } from '../../support/elements.js';
import { openForPicture } from '../../support/picture-editor.js';

/** What keeps a browser from sending, changing, translating or remembering a text. */
const OFF: Readonly<Record<string, string>> = {
  autocapitalize: 'off',
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  translate: 'no',
  writingsuggestions: 'false',
};

const attributesOf = (input: Element): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.keys(OFF).map((name) => [name, input.getAttribute(name)]));

const textInputs = (editor: Element): readonly HTMLElement[] =>
  deepAll(editor, 'input[type="text"], input:not([type]), textarea, [contenteditable]');

describe('every field for a seal’s text', () => {
  const kinds = {
    text: [openEditor, ['line-0', 'line-1', 'line-2']],
    picture: [openForPicture, ['caption']],
  } as const;

  for (const [kind, [open, ids]] of Object.entries(kinds)) {
    it(`is kept from the browser’s helpers: of a ${kind} seal`, async () => {
      const inputs = textInputs(await open());
      expect(inputs.map(({ id }) => id)).to.deep.equal(ids);
      expect(inputs.map(attributesOf)).to.deep.equal(ids.map(() => OFF));
    });
  }
});
