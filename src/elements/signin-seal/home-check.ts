import { isAtHome } from '../../page/is-at-home.js';
import { PENDING } from '../common/seal-controller.js';
import type { CheckedHost } from './checked-host.js';
import type { CopyAlarm } from './copy-alarm.js';

/** How long the copy alarm may take to load, in ms: as long as a site's server may take to answer for a seal. */
const LIMIT_MS = 5_000;

/**
 * Checks whether the host's page is at its own address. At home this is known at once, and nothing is loaded for it. Elsewhere
 * the copy alarm is loaded, and decides. If it does not load in time, the host fails.
 */
export class HomeCheck {
  readonly #host: CheckedHost;
  readonly #decided: () => void;
  #home: CheckedHost['home'];
  #verdict: CopyAlarm | typeof PENDING | undefined;

  /** @param decided called once the copy alarm has decided, if the host had to wait for that */
  constructor(host: CheckedHost, decided: () => void) {
    this.#host = host;
    this.#decided = decided;
  }

  /** Whether the page has not been checked for the home that the host has now. */
  get isStale(): boolean {
    return this.#host.isConnected && this.#host.home !== this.#home;
  }

  /** What the host shows instead of any seal. Undefined at home, and where the copy alarm has found no copy. */
  get verdict(): CopyAlarm | typeof PENDING | undefined {
    return this.#verdict;
  }

  /** Checks the page, unless that was done. Returns the verdict. */
  check(): CopyAlarm | typeof PENDING | undefined {
    if (this.isStale) this.#judge((this.#home = this.#host.home));
    return this.#verdict;
  }

  #judge(home: CheckedHost['home']): void {
    const isElsewhere = !!home && !isAtHome(home);
    this.#verdict = isElsewhere && !this.#host.reportOnly ? PENDING : undefined;
    if (!isElsewhere) return;
    setTimeout(this.#failed, LIMIT_MS);
    import('./copy-alarm.js').then(this.#decide).catch(this.#failed);
  }

  readonly #decide = ({ raiseAlarm }: typeof import('./copy-alarm.js')): void => {
    if (this.isStale) return;
    const alarm = raiseAlarm(this.#host);
    if (!this.#verdict) return;
    this.#verdict = alarm;
    this.#decided();
    this.#host.requestUpdate();
  };

  readonly #failed = (): void => {
    if (this.#verdict === PENDING) this.#host.fail();
  };
}
