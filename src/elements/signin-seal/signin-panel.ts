import type { LitElement } from 'lit';
import { mayOpenInPlace } from './ask-to-edit.js';

/** What the user has opened in the sign-in box, and the notice about their last action. */
export interface PanelState {
  readonly expanded: boolean;
  readonly editing: boolean;
  readonly notice: 'saved' | 'removed' | 'editorFailed' | 'confirmed' | undefined;
}

/** The element around the panel. */
export interface PanelHost extends LitElement {
  readonly editorHref: string | undefined;
}

const CLOSED: PanelState = { expanded: false, editing: false, notice: undefined };

/** Opens and closes the seal's menu and the editor in the sign-in box, and moves the focus. */
export class SigninPanel {
  readonly #host: PanelHost;
  readonly #loadEditor: () => Promise<unknown>;
  #state = CLOSED;

  constructor(host: PanelHost, loadEditor: () => Promise<unknown>) {
    this.#host = host;
    this.#loadEditor = loadEditor;
  }

  get state(): PanelState {
    return this.#state;
  }

  show(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
  }

  toggleMenu(notice: PanelState['notice']): void {
    this.show({ expanded: !this.#state.expanded, notice });
  }

  readonly closeMenuByKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.#state.expanded) return;
    this.closeMenu();
    this.#host.focus();
  };

  closeMenu(): void {
    this.show({ expanded: false, notice: undefined });
  }

  readonly edit = async (): Promise<void> => {
    if (!mayOpenInPlace(this.#host, this.#host.editorHref)) return;
    try {
      await this.#loadEditor();
    } catch {
      this.editorFailed();
      return;
    }
    this.show({ ...CLOSED, editing: true });
    await this.#host.updateComplete;
    const editor = this.#host.renderRoot.querySelector('seal-editor') as LitElement | null;
    await editor?.updateComplete;
    editor?.focus();
  };

  readonly editorFailed = (): void => {
    this.show({ ...CLOSED, notice: 'editorFailed' });
  };

  readonly saved = (): void => {
    this.show({ notice: 'saved' });
  };

  readonly removed = (): void => {
    this.show({ notice: 'removed' });
  };

  readonly closeEditor = async (): Promise<void> => {
    this.show({ editing: false });
    await this.#host.updateComplete;
    this.#host.focus();
  };
}
