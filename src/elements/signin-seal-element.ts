import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../seal/seal.js';
import type { SealStore } from '../store/seal-store.js';
import { setCustomStates } from './custom-states.js';
import { type SigninWords, englishSignin } from './messages/en/signin.js';
import { type MessageOverrides, wordsOf } from './messages/messages.js';
import { renderMissingWarning } from './missing-warning.js';
import { SealController } from './seal-controller.js';
import { SealEditEvent, type SealReason, type SealState, SealStateEvent } from './seal-events.js';
import { sharedStyles } from './shared.styles.js';
import { signinStyles } from './signin-seal.styles.js';
import { renderCall } from './signin-call.js';
import { renderShown } from './signin-shown.js';
import { renderWithheldNotice } from './withheld-notice.js';

/** What the person has opened, and what was last told. */
interface View {
  readonly expanded: boolean;
  readonly editing: boolean;
  readonly notice: 'saved' | 'removed' | 'editorFailed' | undefined;
}

// A page's own address for editing; what is none must not throw, and `javascript:` is none.
function webAddress(href: string | undefined): URL | undefined {
  if (!href || !URL.canParse(href, document.baseURI)) return undefined;
  const address = new URL(href, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

const CLOSED: View = { expanded: false, editing: false, notice: undefined };

/**
 * Stands in a site's own sign-in form, above the fields, and shows the person's seal.
 *
 * @tagname signin-seal
 * @slot - A sentence of the site's own; it shows only where the script does not load.
 * @csspart box - The whole box.
 * @csspart seal - The seal's button.
 * @csspart warning - The words for a missing seal.
 * @cssprop [--seal-size=160px] - The seal's inline size, at least 96px.
 * @cssState pending - Not read yet; the space is kept.
 * @cssState none - Nothing here and no trace of a seal.
 * @cssState shown - The seal is drawn.
 * @cssState missing - A trace says that there was a seal; also the reason: gone, unreadable, newer-version.
 * @cssState withheld - This page may not show it; also the reason: framed, insecure, storage-denied.
 * @fires {SealStateEvent} seal-state - Another state or reason shows.
 * @fires {SealEditEvent} seal-edit - The editor is about to open; cancelable.
 */
export class SigninSealElement extends LitElement {
  static override styles = [sharedStyles, signinStyles];

  static override properties = {
    identifierField: { attribute: 'identifier-field' },
    passwordField: { attribute: 'password-field' },
    siteName: { attribute: 'site-name' },
    editorHref: { attribute: 'editor-href' },
    askToPersist: { type: Boolean, attribute: 'ask-to-persist' },
    messages: { attribute: false },
    store: { attribute: false },
  };

  /** Brings and registers the editor when it is first opened. The `define` file sets it. */
  static loadEditor: () => Promise<unknown> = () => Promise.resolve();

  /** The id of the site's user-name input; words of a seal may not contain its value. */
  identifierField: string | undefined;

  /** The id of the site's password input; words of a seal may not equal its value. */
  passwordField: string | undefined;

  /** The site's name; words of a seal may not contain it. */
  siteName: string | undefined;

  /** The address of the site's own page for editing. Without it the editor opens in place. */
  editorHref: string | undefined;

  /** Lets the browser ask the person whether this site may keep its data for good. */
  askToPersist = false;

  /** Words to say instead of the English ones. */
  messages: MessageOverrides = {};

  /** Where the seal is kept. Without it: the store of a context provider, else this browser. */
  store: SealStore | undefined;

  readonly #internals = this.attachInternals();
  readonly #controller = new SealController(this);
  #view: View = CLOSED;
  #told: SealState | undefined;
  #toldReason: SealReason | undefined;

  /** What is shown: `pending`, `none`, `shown`, `missing` or `withheld`. */
  get state(): SealState {
    return this.#controller.state;
  }

  /** Why the seal is missing or withheld; undefined in the other states. */
  get reason(): SealReason | undefined {
    return this.#controller.reason;
  }

  /** Focuses the seal, or the call to make one. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.seal, .call button')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#controller.use(this.store);
  }

  protected override render(): TemplateResult {
    const words = wordsOf('signin', englishSignin, this.messages);
    return html`<div class="box ${this.state}" part="box" @keydown=${this.#closeMenuByKey}>
      ${this.#view.editing ? this.#renderEditor() : this.#renderState(words)}
      <p class="notice" aria-live="polite">${this.#view.notice && words[this.#view.notice]}</p>
    </div>`;
  }

  #renderState(words: SigninWords): TemplateResult | typeof nothing {
    const { reading } = this.#controller;
    switch (reading.state) {
      case 'pending':
        return nothing;
      case 'none':
        return renderCall(words, this.#edit);
      case 'shown':
        return this.#renderShown(reading.seal, words);
      case 'missing':
        return renderMissingWarning(reading.reason, words);
      case 'withheld':
        return renderWithheldNotice(reading.reason, words);
    }
  }

  #renderShown(seal: Seal, words: SigninWords): TemplateResult {
    return renderShown({
      seal,
      words,
      expanded: this.#view.expanded,
      messages: this.messages,
      toggle: this.#toggleMenu,
      edit: this.#edit,
      undrawable: this.#undrawable,
    });
  }

  #renderEditor(): TemplateResult {
    return html`<seal-editor
      .store=${this.#controller.store}
      .identifierField=${this.identifierField}
      .passwordField=${this.passwordField}
      .siteName=${this.siteName}
      .askToPersist=${this.askToPersist}
      .messages=${this.messages}
      @seal-saved=${this.#saved}
      @seal-removed=${this.#removed}
      @seal-close=${this.#closeEditor}
    ></seal-editor>`;
  }

  protected override updated(): void {
    const { state, reason } = this;
    if (state === this.#told && reason === this.#toldReason) return;
    const isBeginning = this.#told === undefined && state === 'pending';
    this.#told = state;
    this.#toldReason = reason;
    setCustomStates(this.#internals, reason ? [state, reason] : [state]);
    if (!isBeginning) this.dispatchEvent(new SealStateEvent(state, reason));
  }

  readonly #undrawable = (): void => {
    this.#controller.undrawable();
  };

  readonly #toggleMenu = (): void => {
    this.#show({ expanded: !this.#view.expanded, notice: undefined });
  };

  readonly #closeMenuByKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.#view.expanded) return;
    this.#show({ expanded: false });
    this.focus();
  };

  readonly #edit = async (): Promise<void> => {
    if (!this.dispatchEvent(new SealEditEvent())) return;
    const address = webAddress(this.editorHref);
    if (address) location.assign(address);
    else await this.#openEditor();
  };

  async #openEditor(): Promise<void> {
    try {
      await (this.constructor as typeof SigninSealElement).loadEditor();
    } catch {
      this.#show({ notice: 'editorFailed' });
      return;
    }
    this.#show({ ...CLOSED, editing: true });
    await this.updateComplete;
    const editor = this.renderRoot.querySelector('seal-editor');
    await editor?.updateComplete;
    editor?.focus();
  }

  readonly #saved = (): void => {
    this.#show({ notice: 'saved' });
  };

  readonly #removed = (): void => {
    this.#show({ notice: 'removed' });
  };

  readonly #closeEditor = async (): Promise<void> => {
    this.#show({ editing: false });
    await this.updateComplete;
    this.focus();
  };

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signin-seal': SigninSealElement;
  }
}
