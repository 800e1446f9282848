import { expect } from '@open-wc/testing';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { PictureDecoder } from '../../../src/editing/picture-settings.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { halves } from '../../support/crop.js';
import { pressAtOnce } from '../../support/editor.js';
import { deepAll, shadowText } from '../../support/elements.js';
import { brands, heif, properties, spatialExtent } from '../../support/heif-bytes.js';
import { fileOf } from '../../support/jpegs.js';
import {
  browse,
  browseAndDraw,
  chosenFile,
  drawn,
  drawnWidth,
  openForPicture,
  photo,
  previewedSeal,
  refusalOf,
} from '../../support/picture-editor.js';
import { nextMacrotask } from '../../support/macrotask.js';
import { waitUntil } from '../../support/wait-until.js';
import { whenShown } from '../../support/when-shown.js';

/** A HEIC photo that no browser can open, because it has no pixels. */
const heic = (): File => {
  const bytes = heif(brands('heic', 'mif1'), properties(spatialExtent(800, 600)));
  return fileOf(bytes, 'IMG_0001.HEIC', 'image/heic');
};

const { convert: CONVERT } = englishEditor;

/** An editor that converts without asking, with the site's decoder. */
const openWith = (decodePicture?: PictureDecoder): Promise<SealEditorElement> =>
  openForPicture({ convertPictures: 'always', decodePicture });

const wide = (): Promise<ImageBitmap> => halves({ width: 800, height: 600 });

describe('a HEIC photo that the browser can’t open', () => {
  it('is refused with instructions for saving a JPEG on an iPhone and a Mac', async () => {
    const editor = await openForPicture();
    expect(await refusalOf(editor, heic())).to.equal('heic-not-decoded');
    expect(shadowText(editor)).to.match(/iPhone.*Most Compatible.*Mac.*JPEG/);
    expect(shadowText(editor)).not.to.include(CONVERT);
  });

  it('can be converted with the site’s decoder, after the user accepts the offer', async () => {
    const given: unknown[] = [];
    const file = heic();
    const editor = await openForPicture({
      decodePicture: (...asked) => {
        given.push(...asked);
        return wide();
      },
    });
    expect(await refusalOf(editor, file)).to.equal('not-jpeg');
    expect(given).to.be.empty;
    await pressAtOnce(editor, CONVERT);
    await drawn(editor, 480);
    const [asked, options] = given as [File, { signal: AbortSignal }];
    expect(asked.name).to.equal(file.name);
    expect(options.signal.aborted).to.equal(false);
    expect(shadowText(editor)).to.include('Converted from HEIC. The picture is ready.');
  });

  it('is accepted at once if pictures are always converted, and can be cropped', async () => {
    const editor = await openWith(wide);
    await browse(editor, heic());
    await drawn(editor, 480);
    await whenShown(editor, () => deepAll(editor, '[role="application"]').length === 1);
    expect(previewedSeal(editor)).to.include({ width: 480, height: 360 });
  });

  it('is not passed to the decoder if pictures are never converted', async () => {
    let asked = 0;
    const decodePicture: PictureDecoder = () => {
      asked += 1;
      return wide();
    };
    const editor = await openForPicture({ convertPictures: 'never', decodePicture });
    expect(await refusalOf(editor, heic())).to.equal('not-jpeg');
    expect(asked).to.equal(0);
  });
});

describe('the site’s own decoder', () => {
  it('is not called for a file that the browser can open', async () => {
    let asked = 0;
    const editor = await openWith(() => {
      asked += 1;
      return wide();
    });
    await browse(editor, await chosenFile({ format: 'png' }));
    await drawn(editor, 400);
    expect(asked).to.equal(0);
  });

  const wrong: Readonly<Record<string, () => unknown>> = {
    rejects: () => Promise.reject(new Error('no decoder')),
    throws: () => {
      throw new Error('no decoder');
    },
    'returns nothing': () => Promise.resolve(undefined),
    'returns something else': () => Promise.resolve(new ImageData(8, 6)),
    'returns a closed bitmap': async () => {
      const bitmap = await wide();
      bitmap.close();
      return bitmap;
    },
  };
  for (const [how, decodePicture] of Object.entries(wrong)) {
    it(`may fail, and the file is refused as without it: it ${how}`, async () => {
      const editor = await openWith(decodePicture as PictureDecoder);
      expect(await refusalOf(editor, heic())).to.equal('heic-not-decoded');
      expect(shadowText(editor)).to.include(englishRejections['heic-not-decoded']);
      await browseAndDraw(editor);
    });
  }

  /** A decoder that answers on demand, and its latest arguments. */
  function heldDecoder() {
    let signal: AbortSignal | undefined;
    let answer: (bitmap: ImageBitmap) => void = () => undefined;
    const decodePicture: PictureDecoder = (_file, options) => {
      ({ signal } = options);
      return new Promise((resolve) => (answer = resolve));
    };
    const asked = (): Promise<void> => waitUntil(() => signal, 'Never asked');
    const isAborted = (): boolean => signal?.aborted === true;
    return {
      decodePicture,
      asked,
      isAborted,
      answer: (bitmap: ImageBitmap) => {
        answer(bitmap);
      },
    };
  }

  it('is aborted by Stop, and its late answer changes nothing', async () => {
    const { decodePicture, asked, isAborted, answer } = heldDecoder();
    const editor = await openWith(decodePicture);
    await browseAndDraw(editor, 200);
    await browse(editor, heic());
    await asked();
    await whenShown(editor, () => deepAll(editor, '#stop').length === 1);
    expect(isAborted()).to.equal(false);
    await pressAtOnce(editor, englishEditor.stopReading);
    expect(isAborted()).to.equal(true);
    answer(await wide());
    await nextMacrotask();
    await editor.updateComplete;
    expect(drawnWidth(editor)).to.equal(200);
  });

  it('is aborted by another file, which wins', async () => {
    const { decodePicture, asked, isAborted, answer } = heldDecoder();
    const editor = await openWith(decodePicture);
    await browse(editor, heic());
    await asked();
    await browse(editor, await photo(200));
    expect(isAborted()).to.equal(true);
    answer(await wide());
    await drawn(editor, 200);
  });

  it('is aborted when the editor leaves the page, and its late bitmap is closed', async () => {
    const { decodePicture, asked, isAborted, answer } = heldDecoder();
    const editor = await openWith(decodePicture);
    await browse(editor, heic());
    await asked();
    editor.remove();
    expect(isAborted()).to.equal(true);
    const late = await wide();
    answer(late);
    await waitUntil(() => late.width === 0, 'The bitmap stays open');
  });
});
