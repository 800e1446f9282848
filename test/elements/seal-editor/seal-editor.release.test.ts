import { expect } from '@open-wc/testing';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { press, pressAtOnce } from '../../support/editor.js';
import { deepAll, deepFirst } from '../../support/elements.js';
import { browse, chosenFile, openForPicture, writeCaption } from '../../support/picture-editor.js';
import { restoreAll } from '../../support/replace.js';
import { clearStorage } from '../../support/storage.js';
import { whenShown } from '../../support/when-shown.js';
import { type LiveWorkers, watchWorkers } from '../../support/workers.js';

let workers: LiveWorkers;

/** The bitmap of the whole picture, which the cropping tool shows. */
const viewIn = (editor: Element): ImageBitmap =>
  (deepFirst(editor, 'seal-crop') as unknown as { readonly picture: ImageBitmap }).picture;

const isClosed = (bitmap: ImageBitmap): boolean => bitmap.width === 0;

async function openWithPicture(): Promise<SealEditorElement> {
  const editor = await openForPicture();
  await browse(editor, await chosenFile({ width: 1600, height: 1200 }));
  await whenShown(editor, () => deepAll(editor, 'seal-crop').length === 1);
  return editor;
}

const ends: Readonly<Record<string, (editor: SealEditorElement) => unknown>> = {
  Save: async (editor) => {
    await writeCaption(editor, 'our kite');
    await press(editor, 'Save');
    await whenShown(editor, () => deepAll(editor, 'seal-crop').length === 0);
  },
  Cancel: async (editor) => {
    await press(editor, 'Cancel');
    await pressAtOnce(editor, 'Discard changes');
  },
  Remove: (editor) => press(editor, 'Remove'),
  'leaving the page': (editor) => {
    editor.remove();
  },
};

beforeEach(() => {
  workers = watchWorkers();
});
afterEach(restoreAll);
afterEach(clearStorage);

describe('the chosen file', () => {
  for (const [end, act] of Object.entries(ends)) {
    it(`is released by ${end}: its bitmap is closed, and no worker holds it`, async () => {
      const editor = await openWithPicture();
      const view = viewIn(editor);
      expect([isClosed(view), workers.count()]).to.deep.equal([false, 1]);
      await act(editor);
      expect([isClosed(view), workers.count()]).to.deep.equal([true, 0]);
    });
  }

  it('is released when another is chosen, which is then the only one held', async () => {
    const editor = await openWithPicture();
    const first = viewIn(editor);
    await browse(editor, await chosenFile({ width: 800, height: 600 }));
    await whenShown(editor, () => deepAll(editor, 'seal-crop').length === 1);
    expect([isClosed(first), isClosed(viewIn(editor)), workers.count()]).to.deep.equal([
      true,
      false,
      1,
    ]);
  });

  it('is released when it is refused', async () => {
    const editor = await openForPicture();
    await browse(editor, new File(['no picture'], 'note.jpg'));
    await whenShown(editor, () => deepAll(editor, '.error').length > 0);
    expect(workers.count()).to.equal(0);
  });
});
