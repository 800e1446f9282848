import { expect } from '@open-wc/testing';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { lineField, openEditor, writeLines } from '../../support/editor.js';
import { deepFirst, shadowText } from '../../support/elements.js';
import { pasteOf } from '../../support/paste.js';
import { drawn, photo, refusal } from '../../support/picture-editor.js';

type Texts = Readonly<Record<string, string>>;

function dataOf(texts: Texts, ...files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  for (const file of files) data.items.add(file);
  return data;
}

/** A drag event that carries data, also in engines that would drop it. */
function dragOf(type: string, dataTransfer: DataTransfer): DragEvent {
  const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  return event;
}

const ADDRESS = 'https://example.com/kite.jpg';
const IMG = `<img src="${ADDRESS}" alt="a kite">`;

const PLACES: Readonly<Record<string, (editor: SealEditorElement) => Element>> = {
  'the editor': (editor) => editor,
  'a line': (editor) => lineField(editor, 0),
};

describe('a pasted picture file', () => {
  const names: Readonly<Record<string, Texts>> = {
    'its name': { 'text/plain': 'photo.jpg' },
    'its path': { 'text/plain': '/home/me/photo.jpg\n' },
    'its path in Windows': { 'text/plain': 'C:\\Users\\me\\photo.jpg' },
    'its address': { 'text/plain': 'file:///home/me/photo.jpg', 'text/uri-list': 'file:///a' },
    'its markup': { 'text/html': IMG },
    'its name and markup': { 'text/plain': 'photo.jpg', 'text/html': '<b>photo.jpg</b>' },
  };
  for (const [what, texts] of Object.entries(names)) {
    for (const [where, place] of Object.entries(PLACES)) {
      it(`is accepted if it is pasted with ${what} into ${where}`, async () => {
        const editor = await openEditor();
        const event = pasteOf(dataOf(texts, await photo()));
        place(editor).dispatchEvent(event);
        await drawn(editor, 400);
        expect(event.defaultPrevented).to.equal(true);
      });
    }
  }

  it('is accepted if it is pasted with text that goes into no field', async () => {
    const editor = await openEditor();
    editor.dispatchEvent(pasteOf(dataOf({ 'text/plain': 'Sales 2026' }, await photo())));
    await drawn(editor, 400);
  });

  it('is refused if it is pasted with other files and all names, and the lines stay', async () => {
    const editor = await openEditor();
    await writeLines(editor, 'otter');
    const files = [await photo(), await photo(200, 'other.jpg')];
    const event = pasteOf(dataOf({ 'text/plain': 'photo.jpg\nother.jpg' }, ...files));
    const code = await refusal(editor, () => lineField(editor, 0).dispatchEvent(event));
    expect(code).to.equal('several-files');
    deepFirst(editor, 'input[value="text"]').click();
    await editor.updateComplete;
    expect(lineField(editor, 0).value).to.equal('otter');
  });
});

describe('a picture from a web page, without a file', () => {
  const kinds: Readonly<Record<string, Texts>> = {
    'an address': { 'text/uri-list': ADDRESS },
    'an address and its text': { 'text/uri-list': ADDRESS, 'text/plain': ADDRESS },
    'an address and markup': { 'text/uri-list': ADDRESS, 'text/html': IMG },
    'markup alone': { 'text/html': IMG },
    'a picture in an address': { 'text/uri-list': 'data:image/png;base64,AAAA' },
    'the text of an address': { 'text/plain': ADDRESS },
  };
  for (const [what, texts] of Object.entries(kinds)) {
    it(`is refused with what to do, if it is dropped: ${what}`, async () => {
      const editor = await openEditor();
      const event = dragOf('drop', dataOf(texts));
      expect(await refusal(editor, () => editor.dispatchEvent(event))).to.equal('address');
      expect(event.defaultPrevented).to.equal(true);
      expect(shadowText(editor)).to.include(englishRejections.address);
    });

    it(`is refused with what to do, if it is pasted: ${what}`, async () => {
      const editor = await openEditor();
      const event = pasteOf(dataOf(texts));
      expect(await refusal(editor, () => editor.dispatchEvent(event))).to.equal('address');
    });
  }

  it('may be dropped, and is not shown as a file', async () => {
    const editor = await openEditor();
    const event = dragOf('dragover', dataOf({ 'text/uri-list': ADDRESS }));
    editor.dispatchEvent(event);
    await editor.updateComplete;
    expect(event.defaultPrevented).to.equal(true);
    expect(editor.matches(':state(dropping)')).to.equal(false);
  });

  it('is not assumed for text that is dropped or pasted', async () => {
    const editor = await openEditor();
    const data = dataOf({ 'text/plain': 'our kite', 'text/html': `${IMG} our kite` });
    for (const event of [dragOf('dragover', data), dragOf('drop', data), pasteOf(data)]) {
      lineField(editor, 0).dispatchEvent(event);
      expect(event.defaultPrevented, event.type).to.equal(false);
    }
  });

  it('is not assumed for an address that is pasted into a line', async () => {
    const editor = await openEditor();
    const event = pasteOf(dataOf({ 'text/plain': ADDRESS }));
    lineField(editor, 0).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});

describe('a file that is dragged over the parts of the editor', () => {
  it('is shown until it leaves the last of them', async () => {
    const editor = await openEditor();
    const data = dataOf({}, await photo());
    const isShown = async (part: Element, type: string): Promise<boolean> => {
      part.dispatchEvent(dragOf(type, data));
      await editor.updateComplete;
      return editor.matches(':state(dropping)');
    };
    const [one, other] = [lineField(editor, 0), lineField(editor, 1)];
    await isShown(one, 'dragenter');
    expect(await isShown(one, 'dragover')).to.equal(true);
    await isShown(other, 'dragenter');
    expect(await isShown(one, 'dragleave')).to.equal(true);
    expect(await isShown(other, 'dragleave')).to.equal(false);
  });
});
