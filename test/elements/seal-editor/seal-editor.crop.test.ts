import { expect, oneEvent } from '@open-wc/testing';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { withoutWorker } from '../../support/decoding.js';
import { press } from '../../support/editor.js';
import { buttonNamed, deepAll, deepFirst, shadowText } from '../../support/elements.js';
import { UPRIGHT, cornersOf, pixelsOf } from '../../support/jpegs.js';
import {
  browse,
  browseAndDraw,
  chosenFile,
  drawn,
  openForPicture,
  previewedSeal,
  refusalOf,
  writeCaption,
} from '../../support/picture-editor.js';
import { replace, restoreAll } from '../../support/replace.js';
import { clearStorage } from '../../support/storage.js';
import { whenShown } from '../../support/when-shown.js';

const isLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('define/seal-crop'));

/** An editor with a large picture and the cropping tool. */
async function openCropping(): Promise<SealEditorElement> {
  const editor = await openForPicture();
  await browse(editor, await chosenFile({ width: 1600, height: 1200 }));
  await whenShown(editor, () => deepAll(editor, '[role="application"]').length === 1);
  return editor;
}

/** Presses keys in the tool's frame, without pauses. */
function pressKeys(editor: Element, ...keys: readonly string[]): void {
  const frame = deepFirst(editor, '[role="application"]');
  for (const key of keys) {
    frame.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}

const isBusy = (editor: Element): boolean =>
  deepFirst(editor, '#save').getAttribute('aria-disabled') === 'true';

/** The corners of the picture once it is made. */
async function cornersNow(editor: SealEditorElement): Promise<readonly string[]> {
  await editor.updateComplete;
  await whenShown(editor, () => !isBusy(editor));
  const seal = previewedSeal(editor);
  return seal ? cornersOf(await pixelsOf(Uint8Array.from(seal.jpeg))) : [];
}

/** Counts how often this thread encodes a picture. Each of the test's pictures fits at the first attempt. */
function watchPictures(): { readonly count: number } {
  const pictures = { count: 0 };
  const { prototype } = OffscreenCanvas;
  const encode: OffscreenCanvas['convertToBlob'] = Reflect.get(prototype, 'convertToBlob');
  replace(prototype, 'convertToBlob', function (this: OffscreenCanvas, options: object) {
    pictures.count += 1;
    return encode.call(this, options);
  });
  return pictures;
}

beforeEach(clearStorage);
afterEach(restoreAll);

describe('the cropping tool', () => {
  // The first test of this file: each later one would find the tool already loaded.
  it('is loaded only when a picture is chosen', async () => {
    const editor = await openForPicture();
    await refusalOf(editor, new File([], 'photo.jpg'));
    expect(isLoaded()).to.equal(false);
    await browseAndDraw(editor);
    await whenShown(editor, () => deepAll(editor, '[role="application"]').length === 1);
    expect(isLoaded()).to.equal(true);
  });

  it('may fail to load: a note says so, and the middle of the picture is used', async () => {
    replace(SealEditorElement, 'loadCrop', () => Promise.reject(new Error('offline')));
    const editor = await openForPicture();
    await browseAndDraw(editor);
    await whenShown(editor, () => shadowText(editor).includes(englishEditor.cropFailed));
    expect(deepAll(editor, 'seal-crop')).to.be.empty;
    await writeCaption(editor, 'our kite');
    const saved = oneEvent(editor, 'seal-saved');
    await press(editor, 'Save');
    await saved;
  });

  it('starts with the middle of the whole picture', async () => {
    const editor = await openCropping();
    expect(await cornersNow(editor)).to.deep.equal(UPRIGHT);
    expect(shadowText(editor)).to.include('Zoom 100');
  });

  it('changes the picture that is previewed', async () => {
    const editor = await openCropping();
    // To the closest zoom: in the white middle.
    pressKeys(editor, ...Array<string>(40).fill('+'));
    expect(new Set(await cornersNow(editor))).to.deep.equal(new Set(['white']));
    expect(shadowText(editor)).to.include(englishEditor.picturePlain);
    pressKeys(editor, 'Home');
    expect(await cornersNow(editor)).to.deep.equal(UPRIGHT);
    expect(shadowText(editor)).not.to.include(englishEditor.picturePlain);
  });

  it('makes no picture of changes that are already outdated', async () => {
    withoutWorker();
    const editor = await openCropping();
    await cornersNow(editor);
    const pictures = watchPictures();
    pressKeys(editor, '+', '+', 'ArrowLeft', '+', 'ArrowUp', 'Home');
    expect(await cornersNow(editor)).to.deep.equal(UPRIGHT);
    expect(pictures.count).to.equal(2);
  });

  it('makes Save wait while a picture is being made', async () => {
    const editor = await openCropping();
    await cornersNow(editor);
    pressKeys(editor, '+');
    await editor.updateComplete;
    expect(isBusy(editor)).to.equal(true);
    await cornersNow(editor);
  });

  it('disappears when another file is refused, and the picture stays', async () => {
    const editor = await openCropping();
    await refusalOf(editor, new File([], 'photo.jpg'));
    expect(deepAll(editor, 'seal-crop')).to.be.empty;
    expect(previewedSeal(editor)?.width).to.equal(480);
  });

  it('keeps the status of the file after a change', async () => {
    const editor = await openForPicture({ convertPictures: 'always' });
    await browse(editor, await chosenFile({ width: 1600, height: 1200, format: 'png' }));
    await whenShown(editor, () => deepAll(editor, '[role="application"]').length === 1);
    pressKeys(editor, '+');
    await cornersNow(editor);
    expect(shadowText(editor)).to.include('Converted from PNG. The picture is ready.');
  });

  it('is cleared by Remove, with everything else', async () => {
    const editor = await openCropping();
    await press(editor, 'Remove');
    expect(deepAll(editor, 'seal-crop')).to.be.empty;
    buttonNamed(editor, 'Undo').click();
    await drawn(editor, 480);
  });
});
