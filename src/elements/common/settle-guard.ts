import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPageVisible } from '../../page/page-visibility.js';

/** How long, in ms, a press counts for nothing after the page was brought before a person's finger. Source: rule R19 of the defence, double-clickjacking. */
export const SETTLE_MS = 500;

/**
 * Tells whether the host has been in view long enough for a press to be meant: a page that swaps
 * windows between two clicks lands the second one here at once.
 */
export class SettleGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #settled = false;
  #timer = 0;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** False for `SETTLE_MS` after the host was connected, the window focused or the page made visible. */
  get settled(): boolean {
    return this.#settled;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('focus', this.#unsettle, { signal });
    addEventListener('pageshow', this.#unsettle, { signal });
    addEventListener('visibilitychange', this.#unsettle, { signal });
    this.#unsettle();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  readonly #unsettle = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#settle, SETTLE_MS);
    this.#become(false);
  };

  readonly #settle = (): void => {
    this.#become(isPageVisible());
  };

  #become(settled: boolean): void {
    if (settled === this.#settled) return;
    this.#settled = settled;
    this.#host.requestUpdate();
  }
}
