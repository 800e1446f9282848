import type { LitElement } from 'lit';
import type { SealEditorElement } from '../seal-editor/seal-editor-element.js';
import { isFocusElsewhere, watchFocus } from '../../page/watch-focus.js';
import type { SealState } from '../common/seal-controller.js';
import { mayOpenInPlace } from './ask-to-edit.js';
import type { SigninMenu } from './signin-menu.js';

/** Whether the editor is open in the sign-in box, and its outcome. */
export interface PanelState {
  readonly editing: boolean;
  /** The user has closed the editor while a store was saving. It stays hidden until the store has answered. */
  readonly isHidden: boolean;
  readonly hasFailed: boolean;
  readonly outcome: SealEditorElement['outcome'];
}

/** The element around the panel. */
export interface PanelHost extends LitElement, Pick<SealEditorElement, 'messages'> {
  readonly state: SealState;
  readonly editorHref: string | undefined;
}

const CLOSED: PanelState = {
  editing: false,
  isHidden: false,
  hasFailed: false,
  outcome: undefined,
};

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
    // The seal may have gone missing while the editor was loading: its warning stays.
    if (/missing|withheld/.test(this.#host.state)) return;
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
    const { outcome, isSaving } = currentTarget as SealEditorElement;
    const region = this.#host.renderRoot.querySelector('p') as HTMLElement;
    region.tabIndex = -1;
    // While a slow store was saving, the user may have gone on to a field of the page.
    if (!isFocusElsewhere(this.#host)) region.focus({ preventScroll: true });
    this.#show({ editing: isSaving, isHidden: isSaving, outcome });
    await this.#host.updateComplete;
    await new Promise((done) => setTimeout(done, outcome ? NOTICE_MS : 0));
    await twoFrames();
    await this.#known();
    if (region.matches(':focus')) this.#host.focus();
  };

  /** The store has answered. If it refused, the editor opens again with what was to be saved. */
  readonly saveEnded = ({ type }: Event): void => {
    if (!this.#state.isHidden) return;
    this.#show(type === 'seal-rejected' ? { isHidden: false } : CLOSED);
  };

  // A slow store reads again after a save, and until then there is nothing to focus.
  async #known(): Promise<void> {
    if (this.#host.state !== 'pending') return;
    await new Promise((known) => {
      this.#host.addEventListener('seal-state', known, { once: true });
    });
  }
}
