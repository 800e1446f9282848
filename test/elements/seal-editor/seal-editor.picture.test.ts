import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { readJpeg } from '../../../src/picture/jpeg/jpeg.js';
import { MAX_PICTURE_BYTES } from '../../../src/seal/picture-limits.js';
import type { RejectionCode } from '../../../src/seal/rejection.js';
import type { PictureSeal } from '../../../src/seal/seal.js';
import { BrowserStore } from '../../../src/store/browser-store.js';
import { type Decoding, watchDecoding, withoutWorker } from '../../support/decoding.js';
import { openEditor } from '../../support/editor.js';
import {
  allAttributes,
  buttonNamed,
  deepAll,
  deepFirst,
  settled,
  shadowText,
} from '../../support/elements.js';
import { START, TABLE, frame } from '../../support/jpeg-bytes.js';
import { cornersOf, fetchJpeg, fileOf, pixelsIn, pixelsOf } from '../../support/jpegs.js';
import { expectNothingElse } from '../../support/markers.js';
import {
  browse,
  browseAndDraw,
  description,
  drag,
  drawn,
  drawnWidth,
  field,
  holdFiles,
  openForPicture,
  photo,
  previewedSeal,
  radio,
  refusal,
  refusalOf,
  ways,
  writeCaption,
} from '../../support/picture-editor.js';
import { restoreAll } from '../../support/replace.js';
import { clearStorage } from '../../support/storage.js';
import { waitUntil } from '../../support/wait-until.js';

const pressAndAwaitRejection = (
  editor: SealEditorElement,
  button: string,
): Promise<RejectionCode> =>
  refusal(editor, () => {
    buttonNamed(editor, button).click();
  });

async function typeCaption(editor: Element, text: string): Promise<void> {
  field(editor, 'caption').focus();
  await sendKeys({ type: text });
}

/** Waits until this many files have been decoded and made into pictures. */
async function decoded(decoding: Decoding, count: number): Promise<void> {
  const areDone = (): boolean => decoding.decoded >= count && decoding.open === 0;
  await waitUntil(areDone, `Not ${String(count)} pictures`);
}

beforeEach(clearStorage);
afterEach(restoreAll);

describe('the file of a picture seal', () => {
  it('is chosen with one input that is named "Browse" and accepts pictures', async () => {
    const editor = await openForPicture();
    const inputs = deepAll(editor, 'input[type="file"]').map((input) => input as HTMLInputElement);
    expect(inputs.map(({ accept }) => accept.split(',')[0])).to.deep.equal(['image/jpeg']);
    expect([...(inputs[0]?.labels ?? [])].map(shadowText)).to.deep.equal(['Browse']);
  });

  it('comes with the advice: special, easy to identify when small, a JPEG under 1 MB', async () => {
    const advice = /special.*easy to identify.*small.*JPEG.*1\sMB/;
    expect(shadowText(await openForPicture())).to.match(advice);
  });

  for (const [way, bring] of Object.entries(ways)) {
    it(`is previewed at once when it arrives by ${way}`, async () => {
      const editor = await openEditor();
      await bring(editor, await photo());
      await drawn(editor, 400);
      expect(radio(editor, 'picture').checked).to.equal(true);
      expect(shadowText(editor)).to.include(englishEditor.pictureReady);
      expect(deepAll(editor, 'section[aria-label="Preview"]')).to.have.length(1);
    });

    it(`is refused with a reason when it arrives by ${way}`, async () => {
      const editor = await openEditor();
      const png = fileOf(await fetchJpeg({ format: 'png' }));
      expect(await refusal(editor, () => bring(editor, png))).to.equal('not-jpeg');
      expect(description(field(editor, 'browse'))).to.include(englishRejections['not-jpeg']);
    });
  }

  it('is drawn as it is', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    const canvas = deepFirst(deepFirst(editor, 'seal-preview'), 'canvas') as HTMLCanvasElement;
    expect(cornersOf(pixelsIn(canvas))).to.deep.equal(['red', 'green', 'blue', 'yellow']);
  });

  it('has the status “reading” while it is being read', async () => {
    const release = holdFiles();
    const editor = await openForPicture();
    await browse(editor, await photo());
    await waitUntil(() => shadowText(editor).includes(englishEditor.reading), 'No status is shown');
    await release('photo.jpg');
    await drawn(editor, 400);
    expect(shadowText(editor)).not.to.include(englishEditor.reading);
  });
});

describe('a file that is dragged over the editor', () => {
  it('does not make the browser leave the page', async () => {
    const editor = await openEditor();
    const file = await photo();
    expect(drag(editor, 'dragover', file).defaultPrevented).to.equal(true);
    expect(drag(editor, 'drop', file).defaultPrevented).to.equal(true);
  });

  it('matches :state(dropping) until it leaves', async () => {
    const editor = await openEditor();
    drag(editor, 'dragover', await photo());
    await editor.updateComplete;
    expect(editor.matches(':state(dropping)')).to.equal(true);
    drag(editor, 'dragleave');
    await editor.updateComplete;
    expect(editor.matches(':state(dropping)')).to.equal(false);
  });

  it('does not include dragged text', async () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'kxq');
    const editor = await openEditor();
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { cancelable: true, dataTransfer });
      editor.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
  });
});

describe('a refused file', () => {
  const claimed = (): Uint8Array<ArrayBuffer> =>
    Uint8Array.from([...START, ...TABLE, ...frame(16_384, 16_384)]);

  const refused: Readonly<Partial<Record<RejectionCode, () => Promise<File>>>> = {
    'not-jpeg': async () => fileOf(await fetchJpeg({ format: 'png' })),
    'file-too-large': async () => fileOf(await fetchJpeg({ size: 1_048_576 })),
    'file-empty': () => Promise.resolve(fileOf(new Uint8Array())),
    'picture-cut-short': async () => fileOf((await fetchJpeg({ width: 640 })).slice(0, 2_000)),
    'too-many-pixels': () => Promise.resolve(fileOf(claimed())),
  };
  for (const [code, make] of Object.entries(refused) as [RejectionCode, () => Promise<File>][]) {
    it(`is reported with its reason and its code: ${code}`, async () => {
      const editor = await openForPicture();
      const file = await make();
      expect(await refusalOf(editor, file)).to.equal(code);
      expect(description(field(editor, 'browse'))).to.equal(englishRejections[code]);
      expect(field(editor, 'browse').ariaInvalid).to.equal('true');
    });
  }

  it('is announced, even if it was dropped and the focus is elsewhere', async () => {
    const editor = await openForPicture();
    await refusal(editor, () => void drag(editor, 'drop', fileOf(new Uint8Array())));
    const alert = deepFirst(editor, '.refusal[aria-live="assertive"]');
    expect(shadowText(alert).trim()).to.equal(englishRejections['file-empty']);
  });

  it('may be one of several', async () => {
    const editor = await openEditor();
    const files = [await photo(), await photo(200)];
    expect(await refusal(editor, () => void drag(editor, 'drop', ...files))).to.equal(
      'several-files',
    );
    expect(shadowText(editor)).to.include(englishRejections['several-files']);
  });

  it('is accepted with one byte less than 1 MB', async () => {
    const editor = await openForPicture();
    await browse(editor, fileOf(await fetchJpeg({ size: 1_048_575 })));
    await drawn(editor, 400);
  });

  it('keeps an earlier picture and the caption', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    await typeCaption(editor, 'our kite');
    await refusalOf(editor, fileOf(new Uint8Array()));
    expect(drawnWidth(editor)).to.equal(400);
    expect(field(editor, 'caption').value).to.equal('our kite');
    expect(shadowText(editor)).not.to.include(englishEditor.pictureReady);
  });

  it('can be chosen again, and is then refused again', async () => {
    const editor = await openForPicture();
    const empty = fileOf(new Uint8Array());
    for (const time of ['once', 'twice']) {
      const code = await refusalOf(editor, empty);
      expect(code, time).to.equal('file-empty');
      expect(field(editor, 'browse').value, time).to.equal('');
    }
  });

  it('is no longer reported after a good one is chosen', async () => {
    const editor = await openForPicture();
    await refusalOf(editor, fileOf(new Uint8Array()));
    await browseAndDraw(editor);
    expect(description(field(editor, 'browse'))).to.equal(englishEditor.pictureReady);
    expect(field(editor, 'browse').ariaInvalid).to.equal('false');
  });
});

describe('the caption of a picture', () => {
  it('is entered in a textbox "Caption", with the reason why', async () => {
    const editor = await openForPicture();
    expect([...(field(editor, 'caption').labels ?? [])].map(shadowText)).to.deep.equal(['Caption']);
    expect(description(field(editor, 'caption'))).to.include(englishEditor.captionAdvice);
  });

  it('is counted in characters as a person counts them', async () => {
    const editor = await openForPicture();
    expect(description(field(editor, 'caption'))).to.include('0 of 60 characters');
    await writeCaption(editor, 'the 👩‍👩‍👧 kite');
    expect(description(field(editor, 'caption'))).to.include('10 of 60 characters');
  });

  for (const button of ['Preview', 'Save']) {
    it(`is reported as missing when ${button} is pressed, but not before`, async () => {
      const editor = await openForPicture();
      await browseAndDraw(editor);
      await settled(editor);
      expect(field(editor, 'caption').ariaInvalid).to.equal('false');
      const code = await pressAndAwaitRejection(editor, button);
      expect(code).to.equal('caption-missing');
      expect(description(field(editor, 'caption'))).to.include(englishRejections[code]);
    });
  }

  it('can be longer than 60 characters, and is then reported as too long', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    await writeCaption(editor, 'é'.repeat(59));
    await typeCaption(editor, 'éé');
    expect(field(editor, 'caption').value).to.have.length(61);
    expect(description(field(editor, 'caption'))).to.include(englishRejections['caption-too-long']);
    await sendKeys({ press: 'Backspace' });
    expect(field(editor, 'caption').ariaInvalid).to.equal('false');
  });

  it('is in no attribute', async () => {
    const editor = await openForPicture();
    await browseAndDraw(editor);
    await typeCaption(editor, 'Zanzi kelpx');
    expect(allAttributes(editor).join('\n').toLowerCase()).not.to.match(/zanzi|kelpx|photo/);
  });

  it('is not enough without a picture', async () => {
    const editor = await openForPicture();
    await typeCaption(editor, 'our kite');
    const code = await pressAndAwaitRejection(editor, 'Preview');
    expect(code).to.equal('picture-missing');
    expect(description(field(editor, 'browse'))).to.include(englishRejections[code]);
  });
});

describe('a file that is chosen while another is being read', () => {
  it('wins, even if the other is ready later', async () => {
    const [release, decoding] = [holdFiles(), watchDecoding()];
    const editor = await openForPicture();
    await browse(editor, await photo(400, 'first.jpg'));
    await browse(editor, await photo(200, 'second.jpg'));
    await release('second.jpg');
    await drawn(editor, 200);
    const before = decoding.decoded;
    await release('first.jpg');
    await decoded(decoding, before + 1);
    expect(previewedSeal(editor)?.width).to.equal(200);
  });

  it('wins, even if the other is refused later', async () => {
    const release = holdFiles();
    const editor = await openForPicture();
    await browse(editor, fileOf(Uint8Array.of(1), 'first.jpg'));
    await browse(editor, await photo(200, 'second.jpg'));
    await release('first.jpg');
    await release('second.jpg');
    await drawn(editor, 200);
    expect(shadowText(editor)).not.to.include(englishRejections['not-jpeg']);
  });

  it('wins, even over one from before the changes were discarded', async () => {
    const [release, decoding] = [holdFiles(), watchDecoding()];
    const editor = await openForPicture();
    await browse(editor, await photo(400, 'first.jpg'));
    buttonNamed(editor, 'Cancel').click();
    await editor.updateComplete;
    buttonNamed(editor, 'Discard changes').click();
    await browse(editor, await photo(200, 'second.jpg'));
    await release('first.jpg');
    await decoded(decoding, 1);
    expect(buttonNamed(editor, 'Save').ariaDisabled).to.equal('true');
    await release('second.jpg');
    await drawn(editor, 200);
  });
});

describe('a file that is still being read', () => {
  it('is dropped by Remove', async () => {
    withoutWorker();
    const editor = await openForPicture();
    await browseAndDraw(editor);
    await settled(editor);
    const [release, decoding] = [holdFiles(), watchDecoding()];
    await browse(editor, await photo(200, 'second.jpg'));
    buttonNamed(editor, 'Remove').click();
    await release('second.jpg');
    await decoded(decoding, 1);
    expect(deepAll(editor, 'seal-preview')).to.be.empty;
    expect(deepAll(editor, '#undo')).to.have.length(1);
  });

  it('makes Save wait', async () => {
    const release = holdFiles();
    const editor = await openForPicture();
    await settled(editor);
    await browse(editor, await photo());
    await editor.updateComplete;
    expect(buttonNamed(editor, 'Save').ariaDisabled).to.equal('true');
    await release('photo.jpg');
    await settled(editor);
  });
});

describe('a saved picture seal', () => {
  async function savedFrom(file: File): Promise<PictureSeal> {
    const editor = await openForPicture({}, new BrowserStore());
    await browse(editor, file);
    await waitUntil(() => drawnWidth(editor) > 300, 'No picture');
    await typeCaption(editor, 'our kite');
    await settled(editor);
    const saved = oneEvent(editor, 'seal-saved');
    buttonNamed(editor, 'Save').click();
    await saved;
    const reading = await new BrowserStore().load();
    if (reading.state !== 'shown' || reading.seal.kind !== 'picture') throw new Error('No picture');
    expectNothingElse(reading.seal.jpeg);
    return reading.seal;
  }

  it('is read back from this browser: the picture and its caption', async () => {
    const seal = await savedFrom(await photo());
    expect(seal).to.include({ kind: 'picture', caption: 'our kite', width: 400, height: 300 });
    const corners = ['red', 'green', 'blue', 'yellow'];
    expect(cornersOf(await pixelsOf(seal.jpeg))).to.deep.equal(corners);
  });

  it('has at most 64 KiB, even if it is noise', async () => {
    const noise = await fetchJpeg({ width: 960, height: 720, noise: true, quality: 60 });
    const { jpeg } = await savedFrom(fileOf(noise));
    expect(jpeg.length).to.be.within(1, MAX_PICTURE_BYTES);
    expect(readJpeg(jpeg).value).to.include({ end: jpeg.length });
  });
});
