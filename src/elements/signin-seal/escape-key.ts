/**
 * When Escape closes something of ours, hides that key from the page, which might close its own dialog with it. This lasts
 * until the key is released; the next Escape is the page's.
 */
export class EscapeKey {
  readonly #close: () => boolean;
  #isOurs = false;

  /** @param close Closes what is open. Returns false if nothing was. */
  constructor(close: () => boolean) {
    this.#close = close;
  }

  /** Starts listening, ahead of the page's own listeners. Stops by itself at the first Escape that is meant for the page. */
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
    // The key counts as held down until it is released.
    if (!isDown || !this.#isOurs) this.#stop();
  };

  #stop(): void {
    this.#isOurs = false;
    removeEventListener('keydown', this.#check, true);
    removeEventListener('keyup', this.#check, true);
  }
}
