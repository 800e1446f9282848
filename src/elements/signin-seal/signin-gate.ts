import type { ReactiveController } from 'lit';
import type { SigninMessages } from '../../messages/en/signin.js';
import type { CopyAlarm } from './copy-alarm.js';
import type { SealController, SealHost, SealState } from '../common/seal-controller.js';

/** The form value: what the page showed when the form was submitted. There is none while pending. */
export type SealFormValue = Exclude<SealState, 'pending'> | 'confirmed';

/** A form that requires a press waits for it, or had it. */
export type GatePhase = 'asked' | 'pressed';

/**
 * The form behavior of `<signin-seal>`: whether the user pressed the seal that is shown, the form value and the
 * validity. A press is never restored: it counts only for the page view in which it was made.
 */
export class SigninGate implements ReactiveController {
  readonly #host: SealHost;
  readonly #internals: ElementInternals;
  readonly #controller: SealController<CopyAlarm>;
  #pressed: SealController<CopyAlarm>['reading'] | undefined;
  #isRefused = false;

  constructor(host: SealHost, internals: ElementInternals, controller: SealController<CopyAlarm>) {
    this.#host = host;
    this.#internals = internals;
    this.#controller = controller;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#wake);
    this.#host.addEventListener('invalid', this.#refused);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#wake);
  }

  readonly #refused = (): void => {
    this.#isRefused = true;
    this.#host.requestUpdate();
  };

  // Restoring a page from the back/forward cache counts as a new view.
  readonly #wake = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.reset();
    this.#host.requestUpdate();
  };

  /** Whether the seal that is shown now was pressed. */
  get isConfirmed(): boolean {
    const { reading } = this.#controller;
    return reading.state === 'shown' && reading === this.#pressed;
  }

  get value(): SealFormValue | null {
    const { state } = this.#controller;
    if (state === 'pending') return null;
    return this.isConfirmed ? 'confirmed' : state;
  }

  /** Whether the form was refused because of this seal, and still would be. */
  get isUserInvalid(): boolean {
    return this.#isRefused && !this.#internals.validity.valid;
  }

  confirm(): void {
    this.#pressed = this.#controller.reading;
  }

  /** The names of the states for `:state()`. */
  states(): readonly (string | false)[] {
    return [this.isConfirmed && 'confirmed', this.isUserInvalid && 'user-invalid'];
  }

  /** Forgets the press and any refusal. */
  reset(): void {
    this.#pressed = undefined;
    this.#isRefused = false;
  }

  /** Whether the form, if it needs a press on a seal that is shown, still waits for one or had it. */
  phase(needsPress: boolean): GatePhase | undefined {
    if (!needsPress || this.#controller.state !== 'shown') return undefined;
    return this.isConfirmed ? 'pressed' : 'asked';
  }

  /**
   * Sets the form value, and the validity: invalid while the form still waits for the press, or while the site's server has not
   * said whether there is a seal.
   */
  update(needsPress: boolean, { pressFirst, unreachable }: SigninMessages): void {
    this.#internals.setFormValue(this.value);
    const find = (part: string): HTMLElement | undefined =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(part) ?? undefined;
    // While the editor is open, there is no seal to point at.
    const anchor = find('.seal') ?? find('.place');
    const isAsked = this.phase(needsPress) === 'asked';
    // Above the box, which is hidden while nothing is read.
    const region = find('p');
    const isUnread = needsPress && this.#host.kept && this.value === null;
    if (isUnread && region) region.tabIndex = -1;
    else if (!region?.matches(':focus')) region?.removeAttribute('tabindex');
    if (isUnread) this.#internals.setValidity({ customError: true }, unreachable, region);
    else if (isAsked) this.#internals.setValidity({ valueMissing: true }, pressFirst, anchor);
    else this.#internals.setValidity({});
  }
}
