import type { LitElement, ReactiveController } from 'lit';

/**
 * Tells whether the page's own style sheet keeps the host from being seen (a transparent box around
 * it, no display), as of the moment when a person last went to a password field.
 */
export class SightCheck implements ReactiveController {
  readonly #host: LitElement;
  #isObscured = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get isObscured(): boolean {
    return this.#isObscured;
  }

  hostConnected(): void {
    addEventListener('focusin', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('focusin', this.#look);
  }

  readonly #look = (event: Event): void => {
    const [field] = event.composedPath();
    if (!(field instanceof HTMLInputElement) || field.type !== 'password') return;
    const box = this.#host.renderRoot.querySelector('.box');
    const all = { opacityProperty: true, visibilityProperty: true };
    const isObscured = box?.checkVisibility(all) === false;
    if (isObscured === this.#isObscured) return;
    this.#isObscured = isObscured;
    this.#host.requestUpdate();
  };
}
