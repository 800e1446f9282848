/** A `<seal-editor>` with a store, and what a person does in it. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define/seal-editor.js';
import type { SealEditorElement } from '../../src/elements/seal-editor/seal-editor-element.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealStore } from '../../src/store/seal-store.js';
import { buttonNamed, deepAll, deepFirst, settled } from './elements.js';

/** An editor of this page or of a frame. */
export type Editor = HTMLElement & Pick<SealEditorElement, 'updateComplete'>;

/** An editor with this store, or with an empty one. */
export function openEditor(store: SealStore = new MemoryStore()): Promise<SealEditorElement> {
  return fixture(html`<seal-editor .store=${store}></seal-editor>`);
}

/** The field of a line, counted from 0. */
export function lineField(editor: Element, index: number): HTMLInputElement {
  return deepFirst(editor, `#line-${index}`) as HTMLInputElement;
}

/** Puts lines into the fields, each in one step. */
export async function writeLines(editor: Editor, ...lines: readonly string[]): Promise<void> {
  lines.forEach((line, index) => {
    lineField(editor, index).value = line;
    lineField(editor, index).dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await editor.updateComplete;
}

/** Presses a button without waiting until the editor accepts presses. */
export async function pressAtOnce(editor: Editor, name: string): Promise<void> {
  buttonNamed(editor, name).click();
  await editor.updateComplete;
}

/** Presses a button once the editor accepts presses. */
export async function press(editor: Editor, name: string): Promise<void> {
  await settled(editor);
  await pressAtOnce(editor, name);
}

/** The preview's region, or undefined if there is none. */
export function previewRegion(editor: Element): HTMLElement | undefined {
  return deepAll(editor, 'section[aria-label="Preview"]')[0];
}
