import { expect } from '@open-wc/testing';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { formatsFor } from '../../../src/messages/formats.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { FILE_BYTES_LIMIT } from '../../../src/picture/file-rule.js';
import { pressAtOnce } from '../../support/editor.js';
import { buttonNamed, buttonNames, deepAll, focused, shadowText } from '../../support/elements.js';
import type { JpegOptions } from '../../support/jpegs.js';
import {
  browse,
  browseAndDraw,
  chosenFile,
  description,
  drag,
  drawn,
  drawnWidth,
  field,
  openForPicture,
  photo,
  previewedSeal,
  refusal,
  refusalOf,
} from '../../support/picture-editor.js';
import { waitUntil } from '../../support/wait-until.js';

const SIZE = { width: 640, height: 480 };
const PNG: JpegOptions = { ...SIZE, format: 'png' };
const LARGE: JpegOptions = { ...SIZE, size: FILE_BYTES_LIMIT };

const { convert: CONVERT, shrink: SHRINK } = englishEditor;

/** The offers that are shown now. */
const offersIn = (editor: Element): readonly string[] =>
  buttonNames(editor).filter((name) => name === CONVERT || name === SHRINK);

/** The status of the chosen file. */
const statusOf = (editor: Element): string => shadowText(field(editor, 'picture-status'));

/** Records the code of every `seal-rejected` from now on. */
function watchRejections(editor: SealEditorElement): readonly string[] {
  const codes: string[] = [];
  editor.addEventListener('seal-rejected', ({ code }) => codes.push(code));
  return codes;
}

async function offered(options: JpegOptions): Promise<SealEditorElement> {
  const editor = await openForPicture();
  await refusalOf(editor, await chosenFile(options));
  return editor;
}

describe('an offer', () => {
  const kinds: Readonly<Record<string, readonly [JpegOptions, string, string]>> = {
    'a PNG': [PNG, CONVERT, 'not-jpeg'],
    'a JPEG of 1 MB': [LARGE, SHRINK, 'file-too-large'],
    'a PNG of 1 MB': [{ ...PNG, size: FILE_BYTES_LIMIT }, SHRINK, 'file-too-large'],
  };
  for (const [what, [options, offer, code]] of Object.entries(kinds)) {
    it(`is shown beside the reason: ${what}`, async () => {
      const editor = await offered(options);
      expect(offersIn(editor)).to.deep.equal([offer]);
      const reason = englishRejections[code as keyof typeof englishRejections];
      expect(description(field(editor, 'browse'))).to.include(reason);
      expect(shadowText(editor)).to.include(englishEditor.offerNote);
    });

    it(`makes the picture in one click: ${what}`, async () => {
      const editor = await offered(options);
      const codes = watchRejections(editor);
      await pressAtOnce(editor, offer);
      await drawn(editor, 480);
      expect(offersIn(editor)).to.be.empty;
      expect(field(editor, 'browse').ariaInvalid).to.equal('false');
      expect(codes).to.be.empty;
    });
  }

  it('comes after the reason in reading order', async () => {
    const text = shadowText(await offered(PNG));
    expect(text.indexOf(englishRejections['not-jpeg'])).to.be.within(0, text.indexOf(CONVERT));
  });

  it('is not shown for a file that can’t be converted', async () => {
    const editor = await openForPicture();
    const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.jpg');
    expect(await refusalOf(editor, svg)).to.equal('vector-picture');
    expect(offersIn(editor)).to.be.empty;
  });

  it('is for the last of several files', async () => {
    const editor = await offered(PNG);
    await refusalOf(editor, await chosenFile(LARGE));
    expect(offersIn(editor)).to.deep.equal([SHRINK]);
    await refusalOf(editor, await chosenFile({ ...PNG, width: 200, height: 150 }));
    expect(offersIn(editor)).to.deep.equal([CONVERT]);
    await pressAtOnce(editor, CONVERT);
    await drawn(editor, 200);
  });

  it('disappears when another file is accepted, or several are chosen at once', async () => {
    const editor = await offered(PNG);
    await browseAndDraw(editor);
    expect(offersIn(editor)).to.be.empty;
    await refusalOf(editor, await chosenFile(PNG));
    const files = [await photo(), await photo()];
    await refusal(editor, () => drag(editor, 'drop', ...files));
    expect(offersIn(editor)).to.be.empty;
  });

  it('keeps an earlier picture until it is accepted', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor, 200);
    await refusalOf(editor, await chosenFile(PNG));
    expect(drawnWidth(editor)).to.equal(200);
    await pressAtOnce(editor, CONVERT);
    await drawn(editor, 480);
  });

  it('moves the focus to Browse when it is accepted', async () => {
    const editor = await offered(PNG);
    buttonNamed(editor, CONVERT).focus();
    await pressAtOnce(editor, CONVERT);
    await waitUntil(() => focused()?.id === 'browse', 'The focus is lost');
    await drawn(editor, 480);
    expect(focused()?.id).to.equal('browse');
  });
});

describe('the status after an offer is accepted', () => {
  async function statusAfter(options: JpegOptions, offer: string): Promise<string> {
    const editor = await offered(options);
    await pressAtOnce(editor, offer);
    await drawn(editor, 480);
    const made = formatsFor('en').fileSize(previewedSeal(editor)?.jpeg.length ?? 0);
    return statusOf(editor).replace(made, 'SMALL');
  }

  it('says what the file was converted from', async () => {
    expect(await statusAfter(PNG, CONVERT)).to.equal('Converted from PNG. The picture is ready.');
    const webp = await statusAfter({ ...SIZE, format: 'webp' }, CONVERT);
    expect(webp).to.equal('Converted from WebP. The picture is ready.');
  });

  it('says how much the file was shrunk', async () => {
    const status = await statusAfter({ ...SIZE, size: 4_404_019 }, SHRINK);
    expect(status).to.equal('Shrunk from 4.2\u00A0MB to SMALL. The picture is ready.');
  });

  it('says both if both were done', async () => {
    const status = await statusAfter({ ...SIZE, format: 'gif', size: 1_600_000 }, SHRINK);
    expect(status).to.equal(
      'Converted from GIF and shrunk from 1.5\u00A0MB to SMALL. The picture is ready.',
    );
  });

  it('is announced, because it is in a live region', async () => {
    const editor = await openForPicture();
    expect(field(editor, 'picture-status').ariaLive).to.equal('polite');
  });
});

describe('convert-pictures', () => {
  it('is read from its attribute', async () => {
    const editor = await openForPicture();
    editor.setAttribute('convert-pictures', 'never');
    expect(editor.convertPictures).to.equal('never');
  });

  for (const [what, options] of Object.entries({ 'no JPEG': PNG, 'too large': LARGE })) {
    it(`"always" accepts a file that is ${what} without refusing it first`, async () => {
      const editor = await openForPicture({ convertPictures: 'always' });
      const codes = watchRejections(editor);
      await browse(editor, await chosenFile(options));
      await drawn(editor, 480);
      expect(codes).to.be.empty;
      expect(statusOf(editor)).to.match(/^(Converted|Shrunk) from /);
    });

    it(`"never" refuses a file that is ${what}, and offers nothing`, async () => {
      const editor = await openForPicture({ convertPictures: 'never' });
      const codes = watchRejections(editor);
      await refusalOf(editor, await chosenFile(options));
      expect(offersIn(editor)).to.be.empty;
      expect(codes).to.have.length(1);
    });

    it(`"ask", the default, dispatches one seal-rejected for a file that is ${what}`, async () => {
      const editor = await openForPicture({ convertPictures: 'ask' });
      const codes = watchRejections(editor);
      await refusalOf(editor, await chosenFile(options));
      await pressAtOnce(editor, offersIn(editor)[0] ?? '');
      await drawn(editor, 480);
      expect(codes).to.have.length(1);
    });
  }

  it('"always" still refuses a file that can’t be converted', async () => {
    const editor = await openForPicture({ convertPictures: 'always' });
    const page = new File(['<!doctype html><title>no</title>'], 'photo.jpg');
    expect(await refusalOf(editor, page)).to.equal('not-picture');
  });

  const accepted = async (settings: Partial<SealEditorElement>): Promise<readonly string[]> => {
    const editor = await openForPicture(settings);
    await editor.updateComplete;
    const [input] = deepAll(editor, 'input[type="file"]') as HTMLInputElement[];
    return input?.accept.split(',') ?? [];
  };

  it('lists the kinds that the browser’s dialog offers', async () => {
    expect(await accepted({ convertPictures: 'never' })).to.deep.equal(['image/jpeg']);
    const kinds = ['jpeg', 'png', 'webp', 'gif', 'avif', 'bmp'].map((kind) => `image/${kind}`);
    expect(await accepted({})).to.have.members(kinds);
    expect(await accepted({ convertPictures: 'always' })).to.have.members(kinds);
  });
});
