import type { LitElement } from 'lit';
import type { SealEditorElement } from '../seal-editor/seal-editor-element.js';
import { isFocusElsewhere, watchFocus } from '../../page/watch-focus.js';
import type { SealState } from '../common/seal-controller.js';
import { mayOpenInPlace } from './ask-to-edit.js';
import type { SigninMenu } from './signin-menu.js';

/** Whether the editor is open in the sign-in box, and its outcome. */
export interface PanelState {
  readonly editing: boolean;
  readonly hasFailed: boolean;
  readonly outcome: SealEditorElement['outcome'];
}

/** The element around the panel. */
export interface PanelHost extends LitElement, Pick<SealEditorElement, 'messages'> {
  readonly state: SealState;
  readonly editorHref: string | undefined;
}

const CLOSED: PanelState = { editing: false, hasFailed: false, outcome: undefined };

/** Waits until the browser has passed the changes on to assistive technology. */
const twoFrames = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** How long a notice is announced before the focus moves, in ms. On a busy computer, 300 is not enough (Chromium 156, Orca 43). */
const NOTICE_MS = 500;

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

  /** The sentence for the outcome of the last Save; empty if nothing was saved or removed. */
  get notice(): string {
    return this.#state.outcome?.(this.#host) ?? '';
  }

  #show(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
  }

  readonly edit = async (): Promise<void> => {
    if (!mayOpenInPlace(this.#host, this.#host.editorHref)) return;
    this.#show({ hasFailed: false });
    const hasMoved = watchFocus(this.#host);
    try {
      await this.#loadEditor();
    } catch {
      this.editorFailed();
      return;
    }
    this.#menu.close();
    this.#show({ ...CLOSED, editing: true });
    await this.#host.updateComplete;
    const editor = this.#host.renderRoot.querySelector('seal-editor') as LitElement | null;
    await editor?.updateComplete;
    await twoFrames();
    if (!hasMoved()) editor?.focus();
  };

  readonly editorFailed = (): void => {
    this.#show({ ...CLOSED, hasFailed: true });
  };

  // Meanwhile the focus is in the empty region, which stays on the page: if the focused button were removed, Orca 43 would
  // consider the seal already read. The user may move on before the time is over.
  readonly closeEditor = async ({ currentTarget }: Event): Promise<void> => {
    const { outcome, isConnected } = currentTarget as SealEditorElement;
    // An editor that was closed before, while its store was saving.
    if (!isConnected) return;
    const region = this.#host.renderRoot.querySelector('p') as HTMLElement;
    region.tabIndex = -1;
    // While a slow store was saving, the user may have gone on to a field of the page.
    if (!isFocusElsewhere(this.#host)) region.focus({ preventScroll: true });
    this.#show({ editing: false, outcome });
    await this.#host.updateComplete;
    await new Promise((done) => setTimeout(done, outcome ? NOTICE_MS : 0));
    await twoFrames();
    if (region.matches(':focus')) this.#host.focus();
  };
}
