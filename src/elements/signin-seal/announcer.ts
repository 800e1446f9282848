import type { LitElement, ReactiveController } from 'lit';

/** How long the region is on the page before it gets its text, in ms. */
const WAIT = 500;

/** How long the text stays, in ms. A screen reader on a busy computer may read it late. */
const STAY = 2000;

/**
 * Announces warnings in a region that is always there. Firefox does not announce a region that appears together with its
 * text, and in Chromium, Orca speaks the parts of a longer warning in any order (Firefox 153, Chromium 156, Orca 43).
 */
export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  readonly #warning: () => string;
  #last = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, warning: () => string) {
    this.#host = host;
    this.#warning = warning;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#last = '';
    this.#say('');
  }

  hostUpdated(): void {
    const warning = this.#warning();
    if (warning === this.#last) return;
    this.#last = warning;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#say, WAIT, warning);
  }

  readonly #say = (text: string): void => {
    const region = this.#host.renderRoot.querySelector('[aria-live=assertive]');
    if (region) region.textContent = text;
    // Otherwise screen reader users who read on would find the sentence a second time.
    if (text) this.#timer = setTimeout(this.#say, STAY, '');
  };
}
