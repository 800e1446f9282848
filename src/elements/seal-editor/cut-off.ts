import type { LitElement, ReactiveController } from 'lit';
import { cutOffAt } from '../../page/cut-off-at.js';

/** The height, in px, that the editor tries to get by scrolling the page by script. Half of it is the minimum. */
const LEAST = 320;

/**
 * Makes the editor scroll by itself where the page cuts it off: in a layout with hidden overflow, or fixed in a window that
 * is too low. Otherwise Save could not be reached with a mouse.
 */
export class CutOff implements ReactiveController {
  readonly #host: LitElement;
  #editor: HTMLElement | null = null;
  #resized: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('resize', this.#fit);
  }

  hostUpdated(): void {
    const editor = this.#host.renderRoot.querySelector<HTMLElement>('.editor');
    if (editor !== this.#editor) this.#follow(editor);
    this.#fit();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#fit);
    this.#follow(null);
  }

  // The cropping tool and fonts change the height without an update of the host.
  #follow(editor: HTMLElement | null): void {
    this.#resized?.disconnect();
    this.#editor = editor;
    if (!editor || !('ResizeObserver' in window)) return;
    this.#resized = new ResizeObserver(this.#fit);
    this.#resized.observe(editor);
  }

  // The room below the editor's upper edge, in px of the editor. With a transform or `zoom`, px of the window are larger
  // or smaller.
  #roomFor(editor: HTMLElement): number {
    const { top, height } = editor.getBoundingClientRect();
    return (cutOffAt(this.#host) - top) / (height / editor.offsetHeight || 1);
  }

  readonly #fit = (): void => {
    const editor = this.#editor;
    if (!editor) return;
    const { offsetHeight, scrollHeight, classList } = editor;
    const wasCutOff = classList.contains('cut-off');
    const isCutOff = Math.max(offsetHeight, scrollHeight) > this.#roomFor(editor) + 1;
    classList.toggle('cut-off', isCutOff);
    if (!isCutOff) editor.style.removeProperty('max-block-size');
    else if (wasCutOff) this.#limit(editor, LEAST / 2);
    else this.#moveIntoView(editor);
  };

  #limit(editor: HTMLElement, least: number): void {
    const height = Math.max(this.#roomFor(editor), least);
    editor.style.setProperty('max-block-size', `${String(height)}px`);
  }

  // Moves the content of boxes that the user can't scroll. An editor in a fixed box does not move, and its height is
  // limited further.
  #moveIntoView(editor: HTMLElement): void {
    this.#limit(editor, LEAST);
    editor.scrollIntoView({ block: 'nearest' });
    this.#limit(editor, LEAST / 2);
  }
}
