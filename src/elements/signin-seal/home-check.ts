import { isAtHome } from '../../page/is-at-home.js';
import type { CheckedHost } from './checked-host.js';
import type { CopyAlarm } from './copy-alarm.js';

/**
 * Keeps the host from reading a store until it is known that the page is at its own address. At home this is known at once,
 * and nothing is loaded for it. Elsewhere the copy alarm is loaded, and decides. If it does not load, the host fails.
 */
export class HomeCheck {
  readonly #host: CheckedHost;
  readonly #release: () => void;
  #home: CheckedHost['home'];
  #isLoading = false;
  #alarm: CopyAlarm | undefined;

  /** @param release called once the page is known to be no copy, if it had to wait for that */
  constructor(host: CheckedHost, release: () => void) {
    this.#host = host;
    this.#release = release;
  }

  /** The alarm, if the page is a copy. */
  get alarm(): CopyAlarm | undefined {
    return this.#alarm;
  }

  /** Whether it is not known yet if the page is a copy. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** Whether the page has been checked for another home than the one that the host has now. */
  get isStale(): boolean {
    return this.#host.home !== this.#home;
  }

  /** Whether no store may be read, for now or on this page. */
  readonly holds = (): boolean => {
    if (this.isStale) this.#check((this.#home = this.#host.home));
    return this.#isLoading || this.#alarm !== undefined;
  };

  #check(home: CheckedHost['home']): void {
    const isElsewhere = !!home && !isAtHome(home);
    this.#isLoading = isElsewhere && !this.#host.reportOnly;
    this.#alarm = undefined;
    if (isElsewhere) import('./copy-alarm.js').then(this.#decide).catch(this.#failed);
  }

  readonly #decide = ({ raiseAlarm }: typeof import('./copy-alarm.js')): void => {
    if (this.isStale) return;
    this.#alarm = raiseAlarm(this.#host);
    if (!this.#isLoading) return;
    this.#isLoading = false;
    this.#release();
    this.#host.requestUpdate();
  };

  readonly #failed = (): void => {
    if (this.#isLoading) this.#host.fail();
  };
}
