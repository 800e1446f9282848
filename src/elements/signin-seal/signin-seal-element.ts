import { type PropertyValues, type TemplateResult } from 'lit';
import type { SealStore } from '../../store/seal-store.js';
import { setCustomStates } from '../common/custom-states.js';
import { type SigninMessages, englishSignin } from '../../messages/en/signin.js';
import type { MessageOverrides } from '../../messages/messages.js';
import type { ConvertPictures, PictureDecoder } from '../../editing/picture-settings.js';
import { SealController, type SealState } from '../common/seal-controller.js';
import { SealElement, internalsOf } from '../common/seal-element.js';
import { SealConfirmedEvent, type SealReason, SealStateEvent } from './signin-events.js';
import { sharedStyles } from '../common/shared.styles.js';
import { closeGate } from './close-gate.js';
import type { CopyAlarm } from './copy-alarm.js';
import { HomeCheck } from './home-check.js';
import { PressGuard } from './press-guard.js';
import { SightCheck } from './sight-check.js';
import { type SealFormValue, SigninGate } from './signin-gate.js';
import { SigninPanel } from './signin-panel.js';
import { SigninMenu } from './signin-menu.js';
import { signinStyles } from './signin-seal.styles.js';
import { renderSignin } from './signin-template.js';
import { giveVoice } from './voice.js';

/**
 * Shows the user's seal in a site's own sign-in form, above the fields. With `required`, the form can be submitted only
 * after the user has pressed the seal that is shown.
 *
 * @tagname signin-seal
 * @attr {string} form - The id of a form on the page, for an element that is outside it.
 * @attr {boolean} disabled - Takes the element out of form validation: the seal is shown but can't be pressed.
 * @slot - A sentence of your own, shown only if the script does not load.
 * @csspart box - The whole box.
 * @csspart seal - The seal's button.
 * @csspart menu - The menu that the seal opens, above the page.
 * @csspart warning - The warning that the seal is missing, and the copy alarm.
 * @csspart action - Each button that has a text label. The parts of the editor inside are exported, too.
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
 * @cssState pending - Not read yet; the space is reserved.
 * @cssState none - There is no seal, and no trace of one.
 * @cssState shown - The seal is drawn.
 * @cssState missing - There was a seal, and it can't be shown. The reason is a state, too: gone, lost, unreadable, newer-version.
 * @cssState withheld - This page may not show the seal. The reason is a state, too: framed, insecure, storage-denied, unreachable.
 * @cssState foreign - The page is not at its home: it is a copy.
 * @cssState obscured - The seal is shown, but the page's own styles hide it.
 * @cssState confirmed - The seal that is shown was pressed.
 * @cssState user-invalid - The form was rejected because of this element.
 * @fires {Event} abort - This page cannot run the element, which then shows your own sentence. It does not bubble.
 * @fires {SealStateEvent} seal-state - The state or its reason changed.
 * @fires {SealConfirmedEvent} seal-confirmed - The user has confirmed the seal by pressing it.
 * @fires {SealForeignEvent} seal-foreign - The page is not at its home. Cancel it to show an alarm of your own.
 * @fires {SealEditEvent} seal-edit - The editor is about to open; cancelable.
 * @fires {SealSaveEvent} seal-save - From the editor inside: the seal is about to be saved; cancelable.
 * @fires {SealSavedEvent} seal-saved - From the editor inside: the seal was saved.
 * @fires {SealRemoveEvent} seal-remove - From the editor inside: the seal is about to be removed for good; cancelable.
 * @fires {SealRemovedEvent} seal-removed - From the editor inside: the seal was removed.
 * @fires {SealRejectedEvent} seal-rejected - From the editor inside: text, a file or a save was rejected; `code` says why.
 * @fires {SealCloseEvent} seal-close - From the editor inside: the user is done, by Save or Cancel.
 */
export class SigninSealElement extends SealElement {
  static override styles = [sharedStyles, signinStyles];

  static readonly formAssociated = true;

  static override properties = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    identifierField: { attribute: 'identifier-field' },
    passwordField: { attribute: 'password-field' },
    siteName: { attribute: 'site-name' },
    editorHref: { attribute: 'editor-href' },
    kept: { type: Boolean },
    askToPersist: { type: Boolean, attribute: 'ask-to-persist' },
    allowFramed: { attribute: 'allow-framed' },
    home: {},
    reportForeign: { attribute: 'report-foreign' },
    reportOnly: { type: Boolean, attribute: 'report-only' },
    convertPictures: { attribute: 'convert-pictures' },
    decodePicture: { attribute: false },
    messages: { attribute: false },
    store: { attribute: false },
  };

  /** Loads and registers the editor when it is first opened. The `define` file sets it. */
  static loadEditor: () => Promise<unknown> = () => Promise.resolve();

  /** The name of the form value. Without it, no value is submitted. */
  name: string | undefined;

  /** Makes the form invalid while a seal is shown and has not been pressed. */
  required = false;

  /** The id of the site's user name input. A seal's text must not contain its value or be part of it. */
  identifierField: string | undefined;

  /** The id of the site's password input. A seal's text must not match or overlap its value. */
  passwordField: string | undefined;

  /** The site's name. A seal's text must not contain it. */
  siteName: string | undefined;

  /** The URL of the site's own page for editing. Without it, the editor opens in place. */
  editorHref: string | undefined;

  /**
   * Your server keeps the seal as well, with the handler of `signin-seal/server` at `/.well-known/signin-seal`. The seal
   * then lasts for 400 days, in Safari as well.
   */
  kept = false;

  /** Lets the browser ask the user whether this site may store data permanently. */
  askToPersist = false;

  /** `same-origin` lets the seal show in a frame if every ancestor page has this origin. */
  allowFramed: string | undefined;

  /** The origins at which the page may be shown, encoded by `npx signin-seal home`. Anywhere else, the page is a copy. */
  home: string | null | undefined;

  /** The path on your site, such as `/seal-foreign`, that gets a report from each copy. Never an absolute URL. */
  reportForeign: string | null | undefined;

  /** Only reports copies, and shows no alarm. */
  reportOnly = false;

  /** Passed to the editor; see `convertPictures` of `<seal-editor>`. */
  convertPictures: ConvertPictures | undefined;

  /** Passed to the editor; see `decodePicture` of `<seal-editor>`. */
  decodePicture: PictureDecoder | undefined;

  /** @internal */
  override groups: SealElement['groups'] = ['signin'];

  /** Messages that replace those of the page's language. */
  messages: MessageOverrides = {};

  /** Where the seal is kept. If not set, the store of a context provider; otherwise this browser and, with `kept`, your server. */
  store: SealStore | undefined;

  readonly #internals = internalsOf(this);
  readonly #controller = new SealController<CopyAlarm>(this, () => this.#home.check());
  readonly #home: HomeCheck = new HomeCheck(this, this.#controller.begin);
  readonly #sight = new SightCheck(this);
  readonly #gate = new SigninGate(this, this.#internals, this.#controller);
  readonly #guard = new PressGuard(this);
  readonly #menu = new SigninMenu(this);
  readonly #panel = new SigninPanel(this, this.#menu, () =>
    (this.constructor as typeof SigninSealElement).loadEditor(),
  );
  #announced = 'pending,';
  #disabled = false;

  constructor() {
    super();
    giveVoice(this, this.#internals, () => ({
      reading: this.hasFailed ? undefined : this.#controller.reading,
      messages: this.#messages,
    }));
    // A click on a label targets the host; a click inside targets a part of the shadow root.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** What is shown: `pending`, `none`, `shown`, `missing`, `withheld`, or `foreign` if the page is a copy. */
  get state(): SealState {
    return this.hasFailed ? 'pending' : this.#controller.state;
  }

  /** Why the seal is missing or withheld, or `obscured` if it is shown but hidden; otherwise undefined. */
  get reason(): SealReason | undefined {
    if (this.state === 'shown' && this.#sight.isObscured) return 'obscured';
    return this.hasFailed ? undefined : this.#controller.reason;
  }

  /** The form value: the state, or `confirmed` once the seal has been pressed; null while pending. */
  get value(): SealFormValue | null {
    return this.hasFailed ? null : this.#gate.value;
  }

  /** The form around the element, or the one that its `form` attribute names. Set to an id, it sets the attribute. */
  // eslint-disable-next-line @typescript-eslint/related-getter-setter-pairs -- like an anchor's `href` or an element's `style`
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  // React 19 assigns the property if an attribute has the name of one.
  set form(id: string | null | undefined) {
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  /** The element's labels. A click on one focuses the seal. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /**
   * As for a native control: `valueMissing` while the seal must still be pressed, `customError` while the site's server has not yet
   * said whether there is a seal, or while the page is, or may be, a copy.
   */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The browser's message if this element makes the form invalid. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the element takes part in form validation: not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the element is valid. Dispatches `invalid` if not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Like `checkValidity`, and the browser also shows the message. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Focuses the seal, the button to make one, or, if the page is a copy, the link to the true address. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.seal, .call button, a')?.focus(options);
  }

  /** Called when the form is reset: the seal must be pressed again. */
  formResetCallback(): void {
    this.#gate.reset();
    this.#menu.close();
    this.requestUpdate('required');
  }

  /** Called when the form or a fieldset around it is disabled: the seal is shown but can't be pressed. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate('required');
  }

  // A script can change whether a press is needed and submit the form in the same task.
  override requestUpdate(...change: Parameters<SealElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (this.hasUpdated && change[0] === 'required') this.#updateForm();
  }

  /** Called when the browser restores a form's state: the seal must be pressed again. */
  formStateRestoreCallback(): void {
    this.formResetCallback();
  }

  protected override failed(): void {
    this.updated();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#controller.follow();
    if (changed.has('allowFramed')) this.#controller.allowFramed(this.allowFramed);
    if (this.#home.isStale) this.#controller.begin();
    // The menu belongs to the seal that was pressed.
    if (!this.#gate.isConfirmed) this.#menu.close();
  }

  protected override render(): TemplateResult {
    return renderSignin({
      store: this.#controller.store,
      reading: this.#gate.shown,
      messages: this.#messages,
      settings: this,
      panel: this.#panel,
      menu: this.#menu,
      gate: this.#gate.phase(this.#needsPress),
      disabled: this.#disabled,
      press: this.#press,
      undrawable: this.#controller.undrawable,
      fail: this.fail,
    });
  }

  protected override updated(): void {
    this.#updateForm();
    const last = this.#announced;
    this.#announced = [this.state, this.reason].join();
    if (this.#announced !== last) this.dispatchEvent(new SealStateEvent(this.state, this.reason));
  }

  get #messages(): SigninMessages {
    return this.messagesOf('signin', englishSignin);
  }

  // The form's validity is updated before the event: a listener may submit the form at once.
  readonly #press = (click: MouseEvent): void => {
    if (!this.#guard.allows(click) || this.#gate.isConfirmed) return;
    this.#gate.confirm();
    this.#updateForm();
    this.requestUpdate();
    this.dispatchEvent(new SealConfirmedEvent());
  };

  get #needsPress(): boolean {
    return this.required && !this.#disabled;
  }

  #closeGate(): void {
    closeGate(this, this.#internals, () => this.#messages, this.#home.isHeld);
    setCustomStates(this.#internals, [this.state]);
  }

  #updateForm(): void {
    if (this.hasFailed) {
      this.#closeGate();
      return;
    }
    const { reading } = this.#controller;
    if (reading.state === 'foreign') reading.updateForm(this.#internals);
    else this.#gate.update(this.#needsPress, this.#messages, this.#home.isHeld);
    setCustomStates(this.#internals, [this.state, this.reason, ...this.#gate.states()]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signin-seal': SigninSealElement;
  }
}
