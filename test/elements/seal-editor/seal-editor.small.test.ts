import { expect } from '@open-wc/testing';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { openEditor, press, previewRegion, writeLines } from '../../support/editor.js';
import { deepAll, shadowText, spokenName } from '../../support/elements.js';
import type { JpegOptions } from '../../support/jpegs.js';
import {
  browse,
  browseAndDraw,
  chosenFile,
  description,
  drawn,
  field,
  openForPicture,
} from '../../support/picture-editor.js';
import { waitUntil } from '../../support/wait-until.js';

/** The previews in the region “Preview”. */
const previewsIn = (editor: Element): readonly HTMLElement[] =>
  deepAll(previewRegion(editor) ?? editor, 'seal-preview');

describe('the preview of a picture', () => {
  it('shows it at 160 px and at 96 px, side by side', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    const boxes = previewsIn(editor).map((preview) => preview.getBoundingClientRect());
    const sizes = boxes.map(({ width, height }) => [width, height]);
    expect(sizes).to.deep.equal([
      [160, 120],
      [96, 72],
    ]);
    const [large, small] = boxes as [DOMRect, DOMRect];
    expect(small.left).to.be.at.least(large.right);
    expect(small.top).to.be.within(large.top - 72, large.bottom);
    expect(shadowText(editor)).to.include(englishEditor.previewSmallNote);
  });

  it('draws both', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    await waitUntil(() => {
      const canvases = previewsIn(editor).flatMap((preview) => deepAll(preview, 'canvas'));
      return (
        canvases.length === 2 &&
        canvases.every((canvas) => (canvas as HTMLCanvasElement).width === 400)
      );
    }, 'Not both are drawn');
  });

  it('is announced once: the small one is hidden from assistive technology', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    expect(previewsIn(editor).map(({ ariaHidden }) => ariaHidden)).to.deep.equal([null, 'true']);
    expect(spokenName(previewsIn(editor)[1] as Element)).to.equal('');
  });

  it('shows only one size for text', async () => {
    const editor = await openEditor();
    await writeLines(editor, 'odd');
    await press(editor, 'Preview');
    expect(previewsIn(editor)).to.have.length(1);
    expect(shadowText(editor)).not.to.include(englishEditor.previewSmallNote);
  });
});

describe('a picture that is too plain', () => {
  const SIZE = { width: 320, height: 240 };

  async function warningsOf(options: JpegOptions): Promise<boolean> {
    const editor = await openForPicture();
    await browse(editor, await chosenFile({ ...SIZE, ...options }));
    await drawn(editor, 320);
    expect(field(editor, 'browse').ariaInvalid).to.equal('false');
    return /almost all one colour.*You can keep it/.test(shadowText(editor));
  }

  it('is accepted with a friendly warning: a wall of one color', async () => {
    expect(await warningsOf({ scene: 'wall' })).to.equal(true);
  });

  for (const [what, options] of Object.entries({
    'a gradient': { scene: 'gradient' },
    'a photo': { scene: 'garden' },
    'a page of print': { scene: 'text' },
    'four colours': {},
  } satisfies Record<string, JpegOptions>)) {
    it(`is not ${what}`, async () => {
      expect(await warningsOf(options)).to.equal(false);
    });
  }

  it('loses the warning when another is chosen', async () => {
    const editor = await openForPicture();
    await browse(editor, await chosenFile({ ...SIZE, scene: 'wall' }));
    await drawn(editor, 320);
    await browseAndDraw(editor);
    expect(shadowText(editor)).not.to.include(englishEditor.picturePlain);
    expect(description(field(editor, 'browse'))).to.equal(englishEditor.pictureReady);
  });
});
