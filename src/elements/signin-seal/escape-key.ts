/**
 * Keeps the Escape key that closes something of ours from the page, which may close its dialog by it. The key is ours until
 * it comes up again; the next one is the page's.
 */
export class EscapeKey {
  readonly #close: () => boolean;
  #isOurs = false;

  /** @param close Closes what is open. Returns false if nothing was. */
  constructor(close: () => boolean) {
    this.#close = close;
  }

  /** Begins to listen, before the page's own listeners. It ends by itself with the first Escape that is the page's. */
  listen(): void {
    addEventListener('keydown', this.#check, true);
    addEventListener('keyup', this.#check, true);
  }

  readonly #check = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const isDown = event.type === 'keydown';
    if (isDown) this.#isOurs = this.#close() || (event.repeat && this.#isOurs);
    if (this.#isOurs) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    // It is a held key until it comes up.
    if (!isDown || !this.#isOurs) this.#stop();
  };

  #stop(): void {
    this.#isOurs = false;
    removeEventListener('keydown', this.#check, true);
    removeEventListener('keyup', this.#check, true);
  }
}
