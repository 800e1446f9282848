import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
// Loaded before the tests, because the editor waits for it only a few seconds.
import '../../../src/editing/guess-estimator.js';
import { capabilities, itIf } from '../../support/capabilities.js';
import { openEditor, press, writeLines } from '../../support/editor.js';
import { deepAll, deepFirst } from '../../support/elements.js';
import { browseAndDraw, openForPicture } from '../../support/picture-editor.js';
import { waitUntil } from '../../support/wait-until.js';

const isSeen = (part: Element): boolean => part.checkVisibility({ visibilityProperty: true });

/** What of a seal is in the editor: the fields, their counts, the colours, the picture. */
const PRIVATE = 'input[type=text], .count, .swatch, .swatch input, .chosen, .crop';

/** Waits until the browser has applied the styles for print, too. */
async function print(): Promise<void> {
  await emulateMedia({ media: 'print' });
  await waitUntil(() => matchMedia('print').matches);
  await nextFrame();
}

describe('<seal-editor> in print', () => {
  afterEach(async () => {
    if (capabilities.emulatesMedia) await emulateMedia({ media: 'screen' });
  });

  itIf('emulatesMedia')('leaves out the text and the colour, and keeps its size', async () => {
    const editor = await openEditor();
    await writeLines(editor, 'elm', 'fog', 'sea');
    await press(editor, 'See more colours');
    await waitUntil(() => deepFirst(editor, '.risk').textContent);
    const parts = deepAll(editor, PRIVATE);
    expect(parts.length).to.be.above(20);
    expect(parts.filter((part) => !isSeen(part))).to.deep.equal([]);
    const height = editor.offsetHeight;
    await print();
    expect(parts.filter(isSeen)).to.deep.equal([]);
    expect(editor.offsetHeight).to.equal(height);
    expect(isSeen(deepFirst(editor, 'h2'))).to.equal(true);
  });

  itIf('emulatesMedia')('leaves out the picture and its caption', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    await waitUntil(() => deepAll(editor, '.crop canvas').length > 0, 'There is no crop');
    await print();
    expect(deepAll(editor, PRIVATE).filter(isSeen)).to.deep.equal([]);
    expect(deepAll(editor, 'canvas').filter(isSeen)).to.deep.equal([]);
  });
});
