import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPageVisible } from '../../page/page-visibility.js';
import { SETTLE_MS } from './settle-ms.js';

/**
 * Tracks whether the host has been in view long enough for a click to be intentional: an attacker can swap windows
 * between the two clicks of a double click, so that the second one lands here.
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
