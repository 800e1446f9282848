import type { LitElement, ReactiveController } from 'lit';
import { isReachable } from '../../page/scroll-reach.js';

/** The element that shows the seal. */
interface Host extends LitElement {
  readonly passwordField: string | undefined;
}

/** Whether a user could scroll the part into view: it is not transparent, empty or beyond the page's edges. */
function isVisible(part: Element): boolean {
  const { width, height } = part.getBoundingClientRect();
  const isDrawn = part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return width >= 1 && height >= 1 && isDrawn && isReachable(part);
}

/** Tracks whether the page's own styles hide the seal, as of the last time a password field was focused. */
export class SightCheck implements ReactiveController {
  readonly #host: Host;
  #isObscured = false;
  #around: readonly EventTarget[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isObscured(): boolean {
    return this.#isObscured;
  }

  hostConnected(): void {
    // The window does not see which field is focused inside a closed shadow root.
    const root = this.#host.getRootNode();
    this.#around = root instanceof ShadowRoot ? [window, root] : [window];
    for (const each of this.#around) each.addEventListener('focusin', this.#look, true);
  }

  hostDisconnected(): void {
    for (const each of this.#around) each.removeEventListener('focusin', this.#look, true);
  }

  readonly #look = (event: Event): void => {
    const [field] = event.composedPath();
    if (!(field instanceof HTMLInputElement)) return;
    if (field.type !== 'password' && field.id !== this.#host.passwordField) return;
    const seal = this.#host.renderRoot.querySelector('.seal');
    const isObscured = seal !== null && !isVisible(seal);
    if (isObscured === this.#isObscured) return;
    this.#isObscured = isObscured;
    this.#host.requestUpdate();
  };
}
