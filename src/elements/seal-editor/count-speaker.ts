import type { LitElement, ReactiveController } from 'lit';

/** How long after the last key the user counts as resting, in ms: a second, as in the character count of GOV.UK Frontend 5. */
const REST_MS = 1000;

/** How long the sentence stays in the region, in ms: as long as a screen reader may need on a busy computer. */
const SAID_MS = 2000;

/**
 * Says a field's count and error when the user rests, and once the count passes the limit. Meanwhile the parts of
 * the field's description are hidden: otherwise Orca would speak their changes at every key in Chromium, and never in
 * Firefox.
 */
export class CountSpeaker implements ReactiveController {
  readonly #host: LitElement;
  #field: HTMLInputElement | undefined;
  #wasOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this);
    this.#host.renderRoot.addEventListener('focusout', this.#stop);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdated(): void {
    const isOver = this.#parts.some((part) => part.matches('[data-over]'));
    if (isOver && !this.#wasOver) this.#say();
    this.#wasOver = isOver;
  }

  handleEvent({ target }: Event): void {
    const field = target as HTMLInputElement;
    if (!field.matches('[type=text]:focus')) return;
    this.#field = field;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#say, REST_MS);
  }

  readonly #stop = (): void => {
    if (!this.#field) return;
    clearTimeout(this.#timer);
    this.#field = undefined;
    this.#clear();
    this.#host.requestUpdate();
  };

  readonly #say = (): void => {
    const texts = this.#parts.map(({ textContent }) => textContent.trim());
    this.#region?.replaceChildren(texts.join(' '));
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(this.#clear, SAID_MS);
  };

  // Otherwise it would stay on the page in its old language, and screen reader users who read on would find it a second
  // time.
  readonly #clear = (): void => {
    clearTimeout(this.#clearing);
    this.#region?.replaceChildren();
  };

  get #region(): Element | null {
    return this.#host.renderRoot.querySelector('.heard');
  }

  /** Whether the user types, so that counts and errors are hidden from screen readers. */
  get isTyping(): boolean {
    return this.#field !== undefined;
  }

  /** The count and the errors. The advice was heard before. */
  get #parts(): readonly Element[] {
    const root = this.#host.renderRoot as ShadowRoot;
    const ids = this.#field?.getAttribute('aria-describedby') ?? '';
    const parts = ids.split(' ').map((id) => root.getElementById(id));
    return parts.filter((part) => part?.matches('.count, .error') === true) as Element[];
  }
}
