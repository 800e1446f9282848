/** A `<seal-editor>` for a picture, the ways to give it a file, and what shows of the file. */
import { oneEvent } from '@open-wc/testing';
import type { SealEditorElement } from '../../src/elements/seal-editor/seal-editor-element.js';
import type { SealRejectedEvent } from '../../src/editing/editor-events.js';
import type { RejectionCode } from '../../src/seal/rejection.js';
import type { PictureSeal, Seal } from '../../src/seal/seal.js';
import type { SealStore } from '../../src/store/seal-store.js';
import { withoutWorker } from './decoding.js';
import { openEditor, previewRegion } from './editor.js';
import { deepAll, deepFirst, shadowText } from './elements.js';
import { type JpegOptions, fetchJpeg, fileOf } from './jpegs.js';
import { expectNothingElse } from './markers.js';
import { pasteOf } from './paste.js';
import { replace } from './replace.js';
import { waitUntil } from './wait-until.js';
import { whenShown } from './when-shown.js';

/** The field with this id. */
export const field = (editor: Element, id: string): HTMLInputElement =>
  deepFirst(editor, `#${id}`) as HTMLInputElement;

/** The radio for a text or picture seal. */
export const radio = (editor: Element, kind: Seal['kind']): HTMLInputElement =>
  deepFirst(editor, `input[value="${kind}"]`) as HTMLInputElement;

/** An editor that is ready to choose a picture. */
export async function openForPicture(
  settings: Partial<SealEditorElement> = {},
  store?: SealStore,
): Promise<SealEditorElement> {
  const editor = Object.assign(await openEditor(store), settings);
  radio(editor, 'picture').click();
  await editor.updateComplete;
  return editor;
}

/** A test file as a person would choose it. */
export async function chosenFile(options: JpegOptions, name = 'photo.jpg'): Promise<File> {
  return fileOf(await fetchJpeg(options), name);
}

/** A photo at 4 to 3 with this width in px. */
export const photo = (width = 400, name?: string): Promise<File> =>
  chosenFile({ width, height: (width * 3) / 4 }, name);

function dataOf(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

/** Dispatches a drag event of this type with files. */
export function drag(editor: Element, type: string, ...files: readonly File[]): DragEvent {
  const bubbling = { bubbles: true, composed: true, cancelable: true };
  const event = new DragEvent(type, { ...bubbling, dataTransfer: dataOf(files) });
  editor.dispatchEvent(event);
  return event;
}

/** Chooses a file as the browser's dialog does. */
export async function browse(editor: SealEditorElement, file: File): Promise<void> {
  radio(editor, 'picture').click();
  await editor.updateComplete;
  const input = field(editor, 'browse');
  input.files = dataOf([file]).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The ways to give a file to the editor. */
export const ways: Readonly<Record<string, (editor: SealEditorElement, file: File) => unknown>> = {
  Browse: browse,
  drop: (editor, file) => drag(editor, 'drop', file),
  paste: (editor, file) => {
    editor.dispatchEvent(pasteOf(dataOf([file])));
  },
};

/** The picture seal in the preview, or undefined. Throws if the picture contains anything else. */
export function previewedSeal(editor: Element): PictureSeal | undefined {
  const [preview] = deepAll(editor, 'seal-preview') as { readonly seal?: Seal | undefined }[];
  const seal = preview?.seal?.kind === 'picture' ? preview.seal : undefined;
  if (seal) expectNothingElse(seal.jpeg);
  return seal;
}

/** The same as in the element, because the first call decides how the canvas draws. */
const READ = { willReadFrequently: true };

/** The width in px of the previewed picture; 0 if none is drawn, because a drawn picture has no transparent pixel. */
export function drawnWidth(editor: Element): number {
  const region = previewRegion(editor);
  const [canvas] = region ? deepAll(region, 'canvas') : [];
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const context = canvas.getContext('2d', READ) as CanvasRenderingContext2D | null;
  return context?.getImageData(0, 0, 1, 1).data[3] === 255 ? canvas.width : 0;
}

/** Waits until a picture with this width in px is drawn. */
export async function drawn(editor: Element, width: number): Promise<void> {
  await whenShown(editor, () => drawnWidth(editor) === width);
}

/** Chooses a photo with this width in px, and waits until it is drawn. */
export async function browseAndDraw(editor: SealEditorElement, width = 400): Promise<void> {
  await browse(editor, await photo(width));
  await drawn(editor, Math.min(width, 480));
}

/** The code of the refusal that an action causes, once the message is drawn. */
export async function refusal(
  editor: SealEditorElement,
  act: () => unknown,
): Promise<RejectionCode> {
  const rejected = oneEvent<SealRejectedEvent>(editor, 'seal-rejected');
  await act();
  const { code } = await rejected;
  await editor.updateComplete;
  return code;
}

/** The refusal of a file chosen with Browse. */
export const refusalOf = (editor: SealEditorElement, file: File): Promise<RejectionCode> =>
  refusal(editor, () => browse(editor, file));

/** A field's accessible description. */
export function description(input: HTMLInputElement): string {
  const parts = (input.getAttribute('aria-describedby') ?? '').split(' ');
  const root = input.getRootNode() as ShadowRoot;
  const found = parts.map((id) => root.getElementById(id)).filter((part) => part !== null);
  return found.map(shadowText).join(' ').trim();
}

/** Puts in a caption in one step, including characters that no keyboard has. */
export async function writeCaption(editor: SealEditorElement, text: string): Promise<void> {
  const caption = field(editor, 'caption');
  caption.value = text;
  caption.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await editor.updateComplete;
}

/** Holds back each file's bytes until the test releases them by the file's name, until `restoreAll`. Main thread only. */
export function holdFiles(): (name: string) => Promise<void> {
  withoutWorker();
  const gates = new Map<string, () => void>();
  const read: () => Promise<ArrayBuffer> = Reflect.get(Blob.prototype, 'arrayBuffer');
  replace(Blob.prototype, 'arrayBuffer', async function (this: Blob) {
    const { name } = this as Partial<File>;
    if (name) await new Promise<void>((resolve) => gates.set(name, resolve));
    return read.call(this);
  });
  return async (name) => {
    await waitUntil(() => gates.has(name), `${name} was never read`);
    gates.get(name)?.();
  };
}
