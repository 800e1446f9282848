import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/seal-editor.js';
import { renderEditorInForm } from './support/editor-in-form.js';
import { dropAddress, dropFiles, dropFolder } from './support/drop.js';
import {
  cutJpeg,
  damagedJpeg,
  endlessJpeg,
  giantJpeg,
  goodJpeg,
  heic,
  largeJpeg,
  letter,
  losslessJpeg,
  nothing,
  photoshop,
  png,
  segmentedJpeg,
  svg,
  vanished,
  vastFile,
} from './support/picture-files.js';
import { refusal } from './support/refusal.js';
import { replace } from './support/replace.js';

/** Every reason why a file or its caption is refused. */
const meta: Meta = {
  title: 'Elements/seal-editor/Refused files',
  component: 'seal-editor',
  render: renderEditorInForm,
};
export default meta;

/** No picture was chosen. */
export const PictureMissing: StoryObj = refusal('picture-missing', async (person) => {
  await person.chooses('Upload an Image');
  await person.presses('Save');
});

/** An empty file. */
export const FileEmpty: StoryObj = refusal('file-empty', (person) => person.browses(nothing()));

/** 1 MB or more; the editor offers to shrink it. */
export const FileTooLarge: StoryObj = refusal('file-too-large', async (person) => {
  await person.browses(await largeJpeg());
});

/** More than 50 MB. */
export const FileFarTooLarge: StoryObj = refusal('file-far-too-large', async (person) => {
  await person.browses(await vastFile());
});

/** A PNG; the editor offers to convert it. */
export const NotJpeg: StoryObj = refusal('not-jpeg', async (person) => {
  await person.browses(await png());
});

/** Text with the file name of a picture. */
export const NotPicture: StoryObj = refusal('not-picture', (person) => person.browses(letter()));

/** A drawing that can contain program code. */
export const VectorPicture: StoryObj = refusal('vector-picture', (person) => person.browses(svg()));

/** A HEIC photo in a browser that can’t open it. */
export const HeicNotDecoded: StoryObj = refusal('heic-not-decoded', async (person) => {
  await person.browses(await heic());
});

/** A small file that claims 268 megapixels. */
export const TooManyPixels: StoryObj = refusal('too-many-pixels', async (person) => {
  await person.browses(await giantJpeg());
});

/** A file that takes too long to open. */
export const TooManyScans: StoryObj = refusal('too-many-scans', async (person) => {
  await person.browses(await endlessJpeg());
});

/** A JPEG of 16 KB with more segments than the editor reads. */
export const TooManySegments: StoryObj = refusal('too-many-segments', async (person) => {
  await person.browses(await segmentedJpeg());
});

/** The end of the file is missing. */
export const PictureCutShort: StoryObj = refusal('picture-cut-short', async (person) => {
  await person.browses(await cutJpeg());
});

/** A kind of JPEG that this browser can’t open. */
export const PictureUnsupported: StoryObj = refusal('picture-unsupported', async (person) => {
  await person.browses(await losslessJpeg());
});

/** A JPEG without its tables. */
export const PictureDamaged: StoryObj = refusal('picture-damaged', async (person) => {
  await person.browses(await damagedJpeg());
});

/** Two files at once. */
export const SeveralFiles: StoryObj = refusal('several-files', async (person) => {
  dropFiles(person.element, [await goodJpeg(), await goodJpeg()]);
});

/** A folder that was dropped on the editor. */
export const Folder: StoryObj = refusal('folder', (person) => {
  dropFolder(person.element);
});

/** A picture that was dragged out of a web page, which gives only its address. */
export const Address: StoryObj = refusal('address', (person) => {
  dropAddress(person.element);
});

/** A picture of a format that browsers do not open. */
export const PictureKindUnsupported: StoryObj = refusal(
  'picture-kind-unsupported',
  (person) => person.browses(photoshop()),
  'Photoshop (PSD)',
);

/** No caption. */
export const CaptionMissing: StoryObj = refusal('caption-missing', async (person) => {
  await person.browses(await goodJpeg());
  await person.reads('The picture is ready.');
  await person.presses('Save');
});

/** A caption of more than 60 characters. */
export const CaptionTooLong: StoryObj = refusal('caption-too-long', async (person) => {
  await person.browses(await goodJpeg());
  await person.writes('Caption', 'a kite '.repeat(10));
  await person.presses('Save');
});

// A story can make the browser fail on the main thread only.
const withoutWorker = (): (() => void) => replace(globalThis, 'Worker', undefined);

/** The file was deleted after it was chosen. */
export const FileUnreadable: StoryObj = {
  ...refusal('file-unreadable', (person) => person.browses(vanished())),
  beforeEach: withoutWorker,
};

/** The browser can’t make a small JPEG. */
export const PictureNotEncoded: StoryObj = {
  ...refusal('picture-not-encoded', async (person) => {
    const file = await goodJpeg();
    const fail = (): Promise<never> => Promise.reject(new Error('No encoder'));
    const putBack = replace(OffscreenCanvas.prototype, 'convertToBlob', fail);
    await person.browses(file);
    await person.reads(/could not make a small version/);
    putBack();
  }),
  beforeEach: withoutWorker,
};

/** The browser changes what a page draws, to protect against tracking. */
export const CanvasFalsified: StoryObj = {
  ...refusal('canvas-falsified', async (person) => {
    const file = await goodJpeg();
    const lie = (_x: number, _y: number, width: number, height: number): ImageData =>
      new ImageData(width, height);
    const putBack = replace(OffscreenCanvasRenderingContext2D.prototype, 'getImageData', lie);
    await person.browses(file);
    await person.reads(/protect you from tracking/);
    putBack();
  }),
  beforeEach: withoutWorker,
};
