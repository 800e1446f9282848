import { translation } from '../../messages/translation.js';
import { isAtHome } from '../../page/is-at-home.js';
import { readHome } from '../../page/read-home.js';
import { PENDING } from '../common/seal-controller.js';
import type { CheckedHost } from './checked-host.js';
import type { CopyAlarm } from './copy-alarm.js';

/** How long the copy alarm may take to load, in ms: as long as a site's server may take to answer for a seal. */
const LIMIT_MS = 5_000;

/** How long after a refusal the user must wait before going on without the copy alarm, in ms: as long as with the alarm. */
const HOLD_MS = 3_000;

/**
 * Checks whether the host's page is at its own address. At home this is known at once, and nothing is loaded for it. Elsewhere
 * the copy alarm is loaded, and decides. If it does not load in time, the host fails, and holds its form back until the
 * browser has refused it once. It does not hold it back for good, because this may be the site's own page.
 */
export class HomeCheck {
  readonly #host: CheckedHost;
  readonly #decided: () => void;
  #home: unknown;
  #verdict: CopyAlarm | typeof PENDING | undefined;
  #isLetGo: true | undefined;
  #timer = 0;

  /** @param decided called once the copy alarm has decided, if the host had to wait for that */
  constructor(host: CheckedHost, decided: () => void) {
    this.#host = host;
    this.#decided = decided;
  }

  /** Whether the host has another home than the one for which the page was checked. */
  get isStale(): boolean {
    return this.#host.isConnected && this.#host.home !== this.#home;
  }

  /** Whether the form is held back. False if it was and the user may now go on. Undefined if it never was. */
  get isHeld(): boolean | undefined {
    return this.#verdict && !this.#isLetGo;
  }

  /**
   * Checks the page, unless that was done. Returns what the host shows instead of any seal. Undefined at home, and if the copy
   * alarm has found no copy.
   */
  check(): CopyAlarm | typeof PENDING | undefined {
    if (this.isStale) this.#judge((this.#home = this.#host.home));
    return this.#verdict;
  }

  #judge(home: CheckedHost['home']): void {
    const origins = readHome(home ?? '');
    // A home without origins does not hold the form back. The alarm's file reports such a home in the console.
    this.#verdict = undefined;
    if (!home || isAtHome(origins)) return;
    if (origins[0] && !this.#host.reportOnly) this.#verdict = PENDING;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#failed, LIMIT_MS);
    // Its sentences load beside it.
    translation.translate?.(this.#host, ['foreign']);
    import('./copy-alarm.js').then(this.#decide).catch(this.#failed);
  }

  // Whether the host has another home by now, or is off the page. If it is off the page, this also forgets the home (no home
  // equals `this`), so that the page is checked again once the host is back.
  #isOver(): boolean {
    if (!this.#host.isConnected) this.#home = this;
    return this.#host.home !== this.#home;
  }

  readonly #decide = ({ raiseAlarm }: typeof import('./copy-alarm.js')): void => {
    if (this.#isOver()) return;
    const alarm = raiseAlarm(this.#host);
    if (!this.#verdict) return;
    this.#verdict = alarm;
    this.#decided();
    this.#host.requestUpdate();
  };

  readonly #failed = (): void => {
    if (this.#verdict !== PENDING || this.#isOver()) return;
    this.#host.addEventListener('invalid', this.#refused);
    this.#host.fail();
  };

  readonly #refused = (): void => {
    setTimeout(() => {
      this.#isLetGo = true;
      this.#host.requestUpdate();
    }, HOLD_MS);
  };
}
