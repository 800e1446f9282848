import { isPageVisible } from '../../page/page-visibility.js';
import { notifyWatchers } from '../browser-reader.js';

/** The pauses between requests to a server that does not answer, in ms. The last one repeats. */
const PAUSES_MS = [2000, 5000, 10_000, 20_000, 40_000, 60_000] as const;

/** Makes the elements of the page read again, after growing pauses, or as soon as the browser is online. */
export class Retries {
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The server did not answer. */
  plan(): void {
    if (this.#timer !== undefined) return;
    const pause = PAUSES_MS[Math.min(this.#count, PAUSES_MS.length - 1)];
    this.#count += 1;
    this.#timer = setTimeout(this.#retry, pause);
    addEventListener('online', this.#retry);
  }

  /** The server answered. */
  end(): void {
    this.#stop();
    this.#count = 0;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    removeEventListener('online', this.#retry);
  }

  // A hidden page reads again when the person comes back.
  readonly #retry = (): void => {
    this.#stop();
    if (isPageVisible()) notifyWatchers();
  };
}
