import type { LitElement } from 'lit';
import { mayOpenInPlace } from './ask-to-edit.js';
import type { SigninMenu } from './signin-menu.js';

/** Whether the editor is open in the sign-in box, and what came of it. */
export interface PanelState {
  readonly editing: boolean;
  readonly hasFailed: boolean;
  readonly notice: 'saved' | 'removed' | undefined;
}

/** The element around the panel. */
export interface PanelHost extends LitElement {
  readonly editorHref: string | undefined;
}

const CLOSED: PanelState = { editing: false, hasFailed: false, notice: undefined };

/** How long a notice is announced before the focus moves, in ms. Orca waits 100 ms for more (Orca 43). */
const NOTICE_MS = 300;

/** Opens and closes the editor in the sign-in box, and moves the focus. */
export class SigninPanel {
  readonly #host: PanelHost;
  readonly #menu: SigninMenu;
  readonly #loadEditor: () => Promise<unknown>;
  #state = CLOSED;

  constructor(host: PanelHost, menu: SigninMenu, loadEditor: () => Promise<unknown>) {
    this.#host = host;
    this.#menu = menu;
    this.#loadEditor = loadEditor;
  }

  get state(): PanelState {
    return this.#state;
  }

  #show(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
  }

  readonly edit = async (): Promise<void> => {
    if (!mayOpenInPlace(this.#host, this.#host.editorHref)) return;
    this.#show({ hasFailed: false });
    try {
      await this.#loadEditor();
    } catch {
      this.editorFailed();
      return;
    }
    this.#menu.close();
    const editor = await this.#swap({ ...CLOSED, editing: true });
    await editor?.updateComplete;
    await this.#moveFocus(editor);
  };

  readonly editorFailed = (): void => {
    this.#show({ ...CLOSED, hasFailed: true });
  };

  readonly saved = (): void => {
    this.#show({ notice: 'saved' });
  };

  readonly removed = (): void => {
    this.#show({ notice: 'removed' });
  };

  readonly closeEditor = async (): Promise<void> => {
    await this.#swap({ editing: false });
    await new Promise((done) => setTimeout(done, this.#state.notice ? NOTICE_MS : 0));
    await this.#moveFocus(this.#host);
  };

  // The focus waits at the box, which stays: when the focused button is removed, Orca takes the next one as read.
  async #swap(change: Partial<PanelState>): Promise<LitElement | null> {
    const box = this.#box;
    if (box) box.tabIndex = -1;
    box?.focus();
    this.#show(change);
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector('seal-editor');
  }

  // Once the browser has told of what is new, unless the user has gone on meanwhile.
  async #moveFocus(to: HTMLElement | null): Promise<void> {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const box = this.#box;
    if (box?.matches(':focus')) to?.focus();
    box?.removeAttribute('tabindex');
  }

  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.box');
  }
}
