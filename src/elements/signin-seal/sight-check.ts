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
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  // A dialog may focus the field while it fades or slides in, before the seal can be seen.
  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    for (const each of this.#around) {
      each[change]('focusin', this.#focused, true);
      each[change]('transitionend', this.#moved, true);
      each[change]('animationend', this.#moved, true);
    }
  }

  readonly #focused = (event: Event): void => {
    const [field] = event.composedPath();
    if (!(field instanceof HTMLInputElement)) return;
    if (field.type === 'password' || field.id === this.#host.passwordField) this.#look();
  };

  readonly #moved = (): void => {
    if (this.#isObscured) this.#look();
  };

  #look(): void {
    const seal = this.#host.renderRoot.querySelector('.seal');
    const isObscured = seal !== null && !isVisible(seal);
    if (isObscured === this.#isObscured) return;
    this.#isObscured = isObscured;
    this.#host.requestUpdate();
  }
}
