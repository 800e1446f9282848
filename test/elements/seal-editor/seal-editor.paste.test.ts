import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/seal-editor.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { itIf } from '../../support/capabilities.js';
import {
  allAttributes,
  buttonNamed,
  deepFirst,
  settled,
  shadowText,
} from '../../support/elements.js';
import { fetchJpeg, fileOf } from '../../support/jpegs.js';
import { pressTogether } from '../../support/keys.js';
import { pasteOf } from '../../support/paste.js';

const open = (): Promise<SealEditorElement> =>
  fixture(html`<seal-editor .store=${new MemoryStore()}></seal-editor>`);

const line = (editor: Element, number: number): HTMLInputElement =>
  deepFirst(editor, `#line-${String(number - 1)}`) as HTMLInputElement;

const lines = (editor: Element): readonly string[] =>
  [1, 2, 3].map((number) => line(editor, number).value);

/** Pastes into a line as a browser does. Returns whether the browser's own paste was prevented. */
async function paste(
  editor: SealEditorElement,
  number: number,
  text: string,
  file?: File,
): Promise<boolean> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (file) clipboardData.items.add(file);
  const event = pasteOf(clipboardData);
  line(editor, number).dispatchEvent(event);
  await editor.updateComplete;
  return event.defaultPrevented;
}

async function type(field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  await sendKeys({ type: text });
}

/** Copies a text with real keys from a field on the page. */
async function copy(text: string): Promise<void> {
  const area = await fixture<HTMLTextAreaElement>(html`<textarea .value=${text}></textarea>`);
  area.select();
  await pressTogether('Control', 'c');
}

describe('pasted text with several lines', () => {
  it('is spread over the fields', async () => {
    const editor = await open();
    expect(await paste(editor, 1, 'kxq\nwhale\r\n9 lamps\n')).to.equal(true);
    expect(lines(editor)).to.deep.equal(['kxq', 'whale', '9 lamps']);
  });

  it('is spread from the second field on if it is pasted there', async () => {
    const editor = await open();
    await type(line(editor, 1), 'kxq');
    await paste(editor, 2, 'whale\n9 lamps');
    expect(lines(editor)).to.deep.equal(['kxq', 'whale', '9 lamps']);
  });

  it('is inserted in the middle of a line, at the caret', async () => {
    const editor = await open();
    await type(line(editor, 1), 'ab');
    await sendKeys({ press: 'ArrowLeft' });
    await paste(editor, 1, '1\n2');
    expect(lines(editor)).to.deep.equal(['a1', '2b', '']);
  });

  it('replaces the selection', async () => {
    const editor = await open();
    await type(line(editor, 1), 'aXXb');
    line(editor, 1).setSelectionRange(1, 3);
    await paste(editor, 1, '1\n2');
    expect(lines(editor)).to.deep.equal(['a1', '2b', '']);
  });

  it('moves the following lines down', async () => {
    const editor = await open();
    await type(line(editor, 2), 'below');
    await paste(editor, 1, 'kxq\nwhale');
    expect(lines(editor)).to.deep.equal(['kxq', 'whale', 'below']);
  });

  it('keeps everything beyond three lines, and the third is reported as too long', async () => {
    const editor = await open();
    await type(line(editor, 3), 'last');
    await paste(editor, 1, 'one\ntwo\nthree\nfour');
    expect(lines(editor)).to.deep.equal(['one', 'two', 'three four last']);
    expect(shadowText(editor)).to.include(englishRejections['line-too-long']);
  });

  it('is stored by Save', async () => {
    const editor = await open();
    await paste(editor, 1, 'kxq\nwhale');
    await settled(editor);
    const saved = oneEvent(editor, 'seal-saved');
    buttonNamed(editor, 'Save').click();
    await saved;
    const kept = { kind: 'text', lines: ['kxq', 'whale'] };
    expect(await editor.store?.load())
      .to.have.property('seal')
      .that.deep.includes(kept);
  });

  it('is in no attribute', async () => {
    const editor = await open();
    await paste(editor, 1, 'zanzi\nkelpx');
    expect(allAttributes(editor).join('\n')).not.to.match(/zanzi|kelpx/);
  });

  it('is spread when it is pasted with real keys', async () => {
    await copy('kxq\nwhale');
    const editor = await open();
    line(editor, 1).focus();
    await pressTogether('Control', 'v');
    expect(lines(editor)).to.deep.equal(['kxq', 'whale', '']);
  });
});

describe('a pasted single line', () => {
  it("is left to the browser's own paste", async () => {
    const editor = await open();
    expect(await paste(editor, 1, 'kxq')).to.equal(false);
    expect(lines(editor)).to.deep.equal(['', '', '']);
  });

  const pasteBetween = async (): Promise<SealEditorElement> => {
    await copy('XX');
    const editor = await open();
    await type(line(editor, 1), 'ab');
    await sendKeys({ press: 'ArrowLeft' });
    await pressTogether('Control', 'v');
    return editor;
  };

  it('is inserted at the caret with real keys', async () => {
    expect(lines(await pasteBetween())).to.deep.equal(['aXXb', '', '']);
  });

  itIf('undoesWithKeys')('can be taken back with real keys', async () => {
    const editor = await pasteBetween();
    await pressTogether('Control', 'z');
    expect(lines(editor)).to.deep.equal(['ab', '', '']);
  });
});

describe('pasted text that comes with a picture of itself, as from a spreadsheet', () => {
  const spreadsheet = async (): Promise<File> => fileOf(await fetchJpeg(), 'cells.jpg');

  it('is pasted as text', async () => {
    const editor = await open();
    expect(await paste(editor, 1, 'kxq', await spreadsheet())).to.equal(false);
    expect(shadowText(editor)).to.include('Line 1');
  });

  it('with several lines is spread, and the picture is ignored', async () => {
    const editor = await open();
    await paste(editor, 1, 'kxq\nwhale', await spreadsheet());
    expect(lines(editor)).to.deep.equal(['kxq', 'whale', '']);
  });
});
