import type { LitElement, ReactiveController } from 'lit';

/** How long without a key the user rests, in ms: a second, as in the character count of GOV.UK Frontend 5. */
const REST_MS = 1000;

const DESCRIBED_BY = 'aria-describedby';

/**
 * Says a field's count and error when the user rests, and once the count passes the limit. Meanwhile nothing describes the
 * field: Chromium has every change of a description spoken, so with every key, and Firefox none.
 */
export class CountSpeaker implements ReactiveController {
  readonly #host: LitElement;
  #field: HTMLInputElement | undefined;
  #ids = '';
  #wasOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    if (field !== this.#field) this.#start(field);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#say, REST_MS);
  }

  #start(field: HTMLInputElement): void {
    this.#stop();
    this.#field = field;
    this.#ids = field.getAttribute(DESCRIBED_BY) ?? '';
    field.removeAttribute(DESCRIBED_BY);
  }

  readonly #stop = (): void => {
    clearTimeout(this.#timer);
    this.#field?.setAttribute(DESCRIBED_BY, this.#ids);
    this.#field = undefined;
    this.#region?.replaceChildren();
  };

  readonly #say = (): void => {
    const texts = this.#parts.map(({ textContent }) => textContent.trim());
    this.#region?.replaceChildren(texts.join(' '));
  };

  get #region(): Element | null {
    return this.#host.renderRoot.querySelector('.heard');
  }

  /** The count and the errors. The advice was heard before. */
  get #parts(): readonly Element[] {
    if (!this.#field) return [];
    const root = this.#host.renderRoot as ShadowRoot;
    const parts = this.#ids.split(' ').map((id) => root.getElementById(id));
    return parts.filter((part) => part?.matches('.count, .error') === true) as Element[];
  }
}
