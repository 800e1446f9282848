import { type PropertyValues, type TemplateResult, isServer, nothing } from 'lit';
import type { SealStore } from '../../store/seal-store.js';
import { swatchColours, swatchStyles } from './colour-swatches.styles.js';
import { setCustomStates } from '../common/custom-states.js';
import { CountSpeaker } from './count-speaker.js';
import { CutOff } from './cut-off.js';
import { EditorController } from '../../editing/editor-controller.js';
import { isChanged } from '../../editing/editor-state.js';
import { type EditorHost, isKept } from '../../editing/editor-host.js';
import { editorFieldStyles } from './editor-fields.styles.js';
import { editorPreviewStyles } from './editor-preview.styles.js';
import { placeholderStyles, renderEditorPlaceholder } from './editor-placeholder.js';
import { renderEditor } from './editor-template.js';
import type { EditorView } from './editor-view.js';
import { FileDrop } from './file-drop.js';
import { keepPrivate } from './private-events.js';
import { keptForms } from './kept-forms.js';
import { type OutcomeSentence, outcomeSentence } from './outcome-sentence.js';
import { englishColours } from '../../messages/en/colours.js';
import { type EditorMessages, englishEditor } from '../../messages/en/editor.js';
import { englishRejections } from '../../messages/en/rejections.js';
import { type SigninMessages, englishSignin } from '../../messages/en/signin.js';
import type { MessageOverrides } from '../../messages/messages.js';
import type { ConvertPictures, PictureDecoder } from '../../editing/picture-settings.js';
import { SealController } from '../common/seal-controller.js';
import type { DraftRejections } from '../../editing/seal-draft.js';
import { isFocusElsewhere, watchFocus } from '../../page/watch-focus.js';
import { browserStore } from '../../store/browser-store.js';
import { lazyKeptStore } from '../../store/lazy-kept-store.js';
import { SealElement, internalsOf } from '../common/seal-element.js';
import { patternStyles } from '../common/seal-pattern.styles.js';
import { editorStyles } from './seal-editor.styles.js';
import { SettleGuard } from '../common/settle-guard.js';
import { sharedStyles } from '../common/shared.styles.js';
import { renderWithheldNotice } from '../common/withheld-notice.js';

/**
 * Creates, changes and removes the user's seal. `<signin-seal>` opens it in place; it also works alone on a settings
 * page.
 *
 * @tagname seal-editor
 * @slot - A sentence of your own, shown only if the script does not load.
 * @csspart editor - The whole editor.
 * @csspart preview - The preview.
 * @csspart action - Each button that has a text label.
 * @csspart main - The main button: Save, or the offer to convert a picture.
 * @csspart field - The text fields.
 * @cssprop [--seal-surface=light-dark(#fff, #16181d)] - The background of boxes and fields.
 * @cssprop [--seal-text=light-dark(#16181d, #fff)] - Text.
 * @cssprop [--seal-quiet=light-dark(#525a65, #a9b1bc)] - Secondary text.
 * @cssprop [--seal-border=light-dark(#c9ced6, #434a55)] - Decorative dividers, never a control's only edge.
 * @cssprop [--seal-field-border=light-dark(#7a828e, #858e9b)] - The borders of fields and buttons.
 * @cssprop [--seal-accent=light-dark(#1f4e8c, #9cc3f5)] - The main button, the focus ring and the current choice.
 * @cssprop [--seal-accent-text=light-dark(#fff, #10223a)] - Text on the accent color.
 * @cssprop [--seal-danger=light-dark(#a3211b, #ff9d94)] - Warnings and errors.
 * @cssprop [--seal-font=inherit] - The font; your page's own unless you set one.
 * @cssprop [--seal-font-seal=var(--seal-font, inherit)] - The font of the seal's text.
 * @cssprop [--seal-font-weight=600] - The font weight of buttons, labels and key text.
 * @cssprop [--seal-space=1rem] - The padding of boxes; all gaps follow from it.
 * @cssprop [--seal-radius=8px] - The corner radius of boxes; buttons, fields and the seal use three quarters of it.
 * @cssprop [--seal-shadow=0 1px 2px rgb(0 0 0 / 0.25), 0 3px 8px rgb(0 0 0 / 0.12)] - The seal's shadow.
 * @cssprop [--seal-duration=120ms] - How long a color change takes; none if the user prefers reduced motion.
 * @cssprop [--seal-size=160px] - The seal's inline size, at least 96px; its height follows at 4:3.
 * @cssprop [--seal-border-width=1px] - The thickness of lines.
 * @cssState changed - There are unsaved changes.
 * @cssState dropping - A file is dragged over the editor.
 * @fires {Event} abort - This page cannot run the element, which then shows your own sentence. It does not bubble.
 * @fires {SealSaveEvent} seal-save - The seal is about to be saved; cancelable.
 * @fires {SealSavedEvent} seal-saved - The seal was saved.
 * @fires {SealRemoveEvent} seal-remove - The seal is about to be removed for good; cancelable.
 * @fires {SealRemovedEvent} seal-removed - The seal was removed.
 * @fires {SealRejectedEvent} seal-rejected - Text, a file or a save was rejected; `code` says why.
 * @fires {SealCloseEvent} seal-close - The user is done, by Save or Cancel.
 */
export class SealEditorElement extends SealElement {
  static override styles = [
    sharedStyles,
    editorFieldStyles,
    editorStyles,
    editorPreviewStyles,
    patternStyles,
    swatchStyles,
    swatchColours,
    placeholderStyles,
  ];

  static override properties = {
    identifierField: { attribute: 'identifier-field' },
    passwordField: { attribute: 'password-field' },
    siteName: { attribute: 'site-name' },
    kept: { type: Boolean },
    askToPersist: { type: Boolean, attribute: 'ask-to-persist' },
    allowFramed: { attribute: 'allow-framed' },
    convertPictures: { attribute: 'convert-pictures' },
    decodePicture: { attribute: false },
    messages: { attribute: false },
    store: { attribute: false },
  };

  /** Loads and registers the cropping tool when a picture is chosen. The `define` file sets it. */
  static loadCrop: () => Promise<unknown> = () => Promise.resolve();

  /** The id of the site's user name input. A seal's text must not contain its value or be part of it. */
  identifierField: string | undefined;

  /** The id of the site's password input. A seal's text must not match or overlap its value. */
  passwordField: string | undefined;

  /** The site's name. A seal's text must not contain it. */
  siteName: string | undefined;

  /** Your server keeps the seal as well, with the handler of `signin-seal/server` at `/.well-known/signin-seal`. */
  kept = false;

  /** Lets the browser ask the user whether this site may store data permanently. */
  askToPersist = false;

  /** `same-origin` lets the editor work in a frame if every ancestor page has this origin. */
  allowFramed: string | undefined;

  /**
   * What to do with a picture that is not a JPEG, or is 1 MB or larger: `ask` offers to convert or shrink it,
   * `always` does so without asking, `never` refuses it. Any other value means `ask`.
   */
  convertPictures: ConvertPictures | undefined;

  /** The site's own decoder for pictures that a browser can't open, such as HEIC. */
  decodePicture: PictureDecoder | undefined;

  /** @internal */
  override groups: SealElement['groups'] = ['editor', 'rejections', 'colours', 'signin'];

  /** Messages that replace those of the page's language. */
  messages: MessageOverrides = {};

  /** Where the seal is kept. If not set, the store of a context provider; otherwise this browser and, with `kept`, your server. */
  store: SealStore | undefined;

  readonly #internals = internalsOf(this);
  readonly #seal = new SealController(this);
  readonly #guard = new SettleGuard(this);
  readonly #count = new CountSpeaker(this);
  readonly #controller = new EditorController(this.#host);
  readonly #drop = new FileDrop(this, this.#controller.chooseFiles);

  // A slow store that reads again must not take the fields away while the user types.
  #wasRead = false;

  // Set if `focus` was called before a slow store had answered.
  #hasFocusMoved: (() => boolean) | undefined;

  constructor() {
    super();
    this.addController(new CutOff(this));
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    const root = super.createRenderRoot();
    keepPrivate(root);
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#controller.disconnect();
    this.#askBeforeLeaving(false);
  }

  /** Focuses the first choice: a text seal or a picture. */
  override focus(options?: FocusOptions): void {
    const choice = this.shadowRoot?.querySelector<HTMLElement>('input:checked');
    choice?.focus(options);
    this.#hasFocusMoved = choice ? undefined : watchFocus(this);
  }

  /** The sentence for the outcome of the last Save. Undefined if nothing was saved or removed. @internal */
  get outcome(): OutcomeSentence | undefined {
    const { done } = this.#controller.state;
    return done && outcomeSentence(done, this.#messages[done]);
  }

  /** Whether a store is saving or removing the seal. @internal */
  get isSaving(): boolean {
    return this.#controller.state.saving !== undefined;
  }

  get #host(): EditorHost {
    return {
      element: this,
      store: () => this.#store,
      reading: () => this.#seal.reading,
      isSettled: () => this.#guard.settled,
      loadCrop: () => (this.constructor as typeof SealEditorElement).loadCrop(),
      focus: (id) => this.#focusPart(`#${id}`),
      changed: () => {
        this.requestUpdate();
      },
    };
  }

  // What a part follows, such as a refused save, may come when the user has gone on to a field of the page.
  async #focusPart(selector: string): Promise<boolean> {
    await this.updateComplete;
    if (isFocusElsewhere(this)) return false;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    return true;
  }

  #focusLate(): void {
    const hasMoved = this.#hasFocusMoved?.();
    this.#hasFocusMoved = undefined;
    if (hasMoved === false) this.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') || changed.has('kept')) this.#seal.follow();
    if (changed.has('allowFramed')) this.#seal.allowFramed(this.allowFramed);
    if (this.#seal.state !== 'pending') this.#wasRead = true;
    this.#controller.follow();
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused && !focused.isConnected) void this.#findFocus();
  }

  // Some controls disappear without being pressed: Stop when a file has been read, an offer or the cropping tool when
  // another file is chosen, and every field of a picture when another tab saves a text seal.
  async #findFocus(): Promise<void> {
    await this.updateComplete;
    const part = this.renderRoot.querySelector('#browse') ? '#browse' : 'input:checked';
    if (!this.shadowRoot?.activeElement) await this.#focusPart(part);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading } = this.#seal;
    // Lit declares `isServer` as always false, which is right only in browsers.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (isServer) return renderEditorPlaceholder(this.#view({}));
    if (!this.#wasRead) return nothing;
    if (reading.state === 'withheld')
      return renderWithheldNotice(reading.reason, this.#signinMessages);
    return renderEditor(this.#view(this.#controller.rejections));
  }

  get #store(): SealStore {
    return this.#seal.store ?? (this.kept ? lazyKeptStore : browserStore);
  }

  get #messages(): EditorMessages {
    return this.messagesOf('editor', englishEditor);
  }

  get #signinMessages(): SigninMessages {
    return this.messagesOf('signin', englishSignin);
  }

  #view(rejections: DraftRejections): EditorView {
    const { messages } = this;
    const { reading } = this.#seal;
    return {
      state: this.#controller.state,
      messages: this.#store.keptBySite ? keptForms(this.#messages) : this.#messages,
      rejectionMessages: this.messagesOf('rejections', englishRejections),
      colourMessages: this.messagesOf('colours', englishColours),
      overrides: messages,
      promise: this.#signinMessages.promise,
      rejections,
      missing: reading.state === 'missing' ? reading.reason : undefined,
      kept: isKept(reading),
      converts: this.convertPictures !== 'never',
      settled: this.#guard.settled,
      quiet: this.#count.isTyping,
      controller: this.#controller,
    };
  }

  protected override updated(): void {
    if (this.#wasRead) this.#focusLate();
    const hasChanges = isChanged(this.#controller.state);
    setCustomStates(this.#internals, [hasChanges && 'changed', this.#drop.isOver && 'dropping']);
    // Elements are also updated off the page.
    this.#askBeforeLeaving(hasChanges && this.isConnected);
  }

  // The browser then shows its own dialog before the page is left.
  readonly #preventLeaving = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };

  #askBeforeLeaving(asks: boolean): void {
    const change = asks ? addEventListener : removeEventListener;
    change('beforeunload', this.#preventLeaving);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seal-editor': SealEditorElement;
  }
}
