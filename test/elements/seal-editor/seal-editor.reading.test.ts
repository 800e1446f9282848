import { expect } from '@open-wc/testing';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { pressAtOnce } from '../../support/editor.js';
import { deepAll, deepFirst, focused, shadowText } from '../../support/elements.js';
import { fetchJpeg } from '../../support/jpegs.js';
import {
  browse,
  browseAndDraw,
  drag,
  drawn,
  drawnWidth,
  field,
  holdFiles,
  openForPicture,
  photo,
  refusal,
  writeCaption,
} from '../../support/picture-editor.js';
import { madeOf } from '../../support/pictures.js';
import { replace, restoreAll } from '../../support/replace.js';
import { waitUntil } from '../../support/wait-until.js';

/** How long, in ms, reading takes before progress is shown. */
const SOON = 200;

const isShown = (editor: Element): boolean => deepAll(editor, 'progress').length > 0;

const shown = (editor: Element): Promise<void> =>
  waitUntil(() => isShown(editor), 'No progress is shown');

const { reading: READING, stopReading: STOP } = englishEditor;

afterEach(restoreAll);

describe('a file that takes long to read', () => {
  it('shows progress after 200 ms, with a way to stop', async () => {
    const release = holdFiles();
    const editor = await openForPicture();
    const file = await photo();
    const before = performance.now();
    await browse(editor, file);
    await shown(editor);
    // Timers count whole ms.
    expect(performance.now() - before).to.be.at.least(SOON - 1);
    expect(deepFirst(editor, 'progress').ariaLabel).to.equal(READING);
    expect(shadowText(field(editor, 'picture-status'))).to.equal(READING);
    expect(deepAll(editor, '#stop').map(shadowText)).to.deep.equal([STOP]);
    await release('photo.jpg');
    await drawn(editor, 400);
    expect(isShown(editor)).to.equal(false);
  });

  it('shows no progress if it takes less', async () => {
    const editor = await openForPicture();
    const file = await photo(40);
    const before = performance.now();
    const after: number[] = [];
    const watch = new MutationObserver(() => {
      if (isShown(editor)) after.push(performance.now() - before);
    });
    watch.observe(editor.renderRoot, { childList: true, subtree: true, characterData: true });
    await browse(editor, file);
    await drawn(editor, 40);
    watch.disconnect();
    // On a busy machine even this one may take longer.
    expect(after.every((time) => time >= SOON - 1)).to.equal(true);
  });
});

describe('Stop', () => {
  /** An editor with a picture and a caption that is slowly reading another file. */
  async function reading(): Promise<readonly [SealEditorElement, () => Promise<void>]> {
    const editor = await openForPicture();
    const [first, second] = [await photo(200), await photo(400, 'second.jpg')];
    await browse(editor, first);
    await drawn(editor, 200);
    await writeCaption(editor, 'our kite');
    editor.renderRoot.querySelector<HTMLElement>('#caption')?.blur();
    const release = holdFiles();
    // So that the worker that read the first file is not used again.
    editor.remove();
    document.body.append(editor);
    await browse(editor, second);
    await shown(editor);
    return [editor, () => release('second.jpg')];
  }

  afterEach(() => {
    document.body.querySelector('body > seal-editor')?.remove();
  });

  it('keeps an earlier picture and the caption, and nothing arrives later', async () => {
    const [editor, release] = await reading();
    await pressAtOnce(editor, STOP);
    expect(isShown(editor)).to.equal(false);
    await release();
    // By the time another picture is made, the one that was stopped would be, too.
    await madeOf(new Blob([await fetchJpeg({ width: 400, height: 300 })]));
    await editor.updateComplete;
    expect(drawnWidth(editor)).to.equal(200);
    expect(field(editor, 'caption').value).to.equal('our kite');
  });

  it('moves the focus to Browse, and the file can be chosen again', async () => {
    const [editor] = await reading();
    deepFirst(editor, '#stop').focus();
    await pressAtOnce(editor, STOP);
    await waitUntil(() => focused()?.id === 'browse', 'The focus is lost');
    restoreAll();
    await browseAndDraw(editor);
  });

  it('does not lose the focus if reading finishes by itself', async () => {
    const [editor, release] = await reading();
    deepFirst(editor, '#stop').focus();
    await release();
    await drawn(editor, 400);
    await waitUntil(() => focused()?.id === 'browse', 'The focus is lost');
  });
});

describe('an editor that leaves the page', () => {
  /** Counts how often workers are terminated from now on. */
  function watchEnds(): { readonly count: number } {
    const ends = { count: 0 };
    const terminate = Reflect.get(Worker.prototype, 'terminate');
    replace(Worker.prototype, 'terminate', function (this: Worker) {
      ends.count += 1;
      terminate.call(this);
    });
    return ends;
  }

  it('terminates its worker, even while that is reading', async () => {
    const decodePicture = (): Promise<ImageBitmap> => new Promise(() => undefined);
    const editor = await openForPicture({ decodePicture, convertPictures: 'always' });
    const [ends, file] = [watchEnds(), await photo()];
    await browse(editor, file);
    editor.remove();
    await waitUntil(() => ends.count === 1, 'The worker goes on');
    expect(isShown(editor)).to.equal(false);
  });

  it('works again with its picture when it is put back', async () => {
    const editor = await openForPicture();
    const parent = editor.parentElement;
    await browseAndDraw(editor, 200);
    editor.remove();
    parent?.append(editor);
    await drawn(editor, 200);
    await browseAndDraw(editor, 400);
  });
});

describe('a folder', () => {
  it('is refused with its own code when it is dropped', async () => {
    const editor = await openForPicture();
    replace(DataTransferItem.prototype, 'webkitGetAsEntry', () => ({ isDirectory: true }));
    const folder = new File([], 'photos', { type: '' });
    expect(await refusal(editor, () => drag(editor, 'drop', folder))).to.equal('folder');
    expect(shadowText(editor)).to.include(englishRejections.folder);
  });
});
