/** A `<seal-editor>` for a picture, how files come to it, and what is seen of them. */
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

/** The field with this id. */
export const field = (editor: Element, id: string): HTMLInputElement =>
  deepFirst(editor, `#${id}`) as HTMLInputElement;

/** The choice of words or a picture. */
export const radio = (editor: Element, kind: Seal['kind']): HTMLInputElement =>
  deepFirst(editor, `input[value="${kind}"]`) as HTMLInputElement;

/** An editor in which a picture is to be chosen. */
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

/** A photo at 4 to 3, so many px wide. */
export const photo = (width = 400, name?: string): Promise<File> =>
  chosenFile({ width, height: (width * 3) / 4 }, name);

function dataOf(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

/** Drags files over an editor: the event of a type, with them. */
export function drag(editor: Element, type: string, ...files: readonly File[]): DragEvent {
  const bubbling = { bubbles: true, composed: true, cancelable: true };
  const event = new DragEvent(type, { ...bubbling, dataTransfer: dataOf(files) });
  editor.dispatchEvent(event);
  return event;
}

/** Chooses a file in the browser's dialog. */
export async function browse(editor: SealEditorElement, file: File): Promise<void> {
  radio(editor, 'picture').click();
  await editor.updateComplete;
  const input = field(editor, 'browse');
  input.files = dataOf([file]).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The ways in which a file comes to the editor. */
export const ways: Readonly<Record<string, (editor: SealEditorElement, file: File) => unknown>> = {
  Browse: browse,
  drop: (editor, file) => drag(editor, 'drop', file),
  paste: (editor, file) => {
    editor.dispatchEvent(pasteOf(dataOf([file])));
  },
};

/** The picture seal that the preview is given; undefined where there is none. Throws where it holds anything else. */
export function previewedSeal(editor: Element): PictureSeal | undefined {
  const [preview] = deepAll(editor, 'seal-preview') as { readonly seal?: Seal | undefined }[];
  const seal = preview?.seal?.kind === 'picture' ? preview.seal : undefined;
  if (seal) expectNothingElse(seal.jpeg);
  return seal;
}

/** As the element asks for it: who asks first says how the canvas draws. */
const READ = { willReadFrequently: true };

/** The width in px of the previewed picture; 0 where none is drawn: none of its pixels is clear. */
export function drawnWidth(editor: Element): number {
  const region = previewRegion(editor);
  const [canvas] = region ? deepAll(region, 'canvas') : [];
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const context = canvas.getContext('2d', READ) as CanvasRenderingContext2D | null;
  return context?.getImageData(0, 0, 1, 1).data[3] === 255 ? canvas.width : 0;
}

/** Waits until a picture so wide is drawn. */
export async function drawn(editor: Element, width: number): Promise<void> {
  await waitUntil(() => drawnWidth(editor) === width, `No picture of ${String(width)} px`);
}

/** Chooses a photo of so many px, and waits until it is drawn. */
export async function browseAndDraw(editor: SealEditorElement, width = 400): Promise<void> {
  await browse(editor, await photo(width));
  await drawn(editor, Math.min(width, 480));
}

/** The code of the refusal that an act leads to, once it is drawn. */
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

/** The refusal of a file that is browsed for. */
export const refusalOf = (editor: SealEditorElement, file: File): Promise<RejectionCode> =>
  refusal(editor, () => browse(editor, file));

/** What assistive technology says beside a field's name. */
export function description(input: HTMLInputElement): string {
  const parts = (input.getAttribute('aria-describedby') ?? '').split(' ');
  const root = input.getRootNode() as ShadowRoot;
  const found = parts.map((id) => root.getElementById(id)).filter((part) => part !== null);
  return found.map(shadowText).join(' ').trim();
}

/** Writes a caption at once, also what no keyboard has. */
export async function writeCaption(editor: SealEditorElement, words: string): Promise<void> {
  const caption = field(editor, 'caption');
  caption.value = words;
  caption.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await editor.updateComplete;
}

/** Reads no file's bytes before the test says so, by the file's name, until `restoreAll`. On this thread. */
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
