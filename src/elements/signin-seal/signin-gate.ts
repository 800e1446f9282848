import type { ReactiveController } from 'lit';
import type { SigninMessages } from '../../messages/en/signin.js';
import type { CopyAlarm } from './copy-alarm.js';
import { letFocus } from './let-focus.js';
import type { SealController, SealHost, SealState } from '../common/seal-controller.js';

/** The form value: what the page showed when the form was submitted. There is none while pending. */
export type SealFormValue = Exclude<SealState, 'pending'> | 'confirmed';

/** Whether a form that requires a press still waits for it (`asked`) or has had it (`pressed`). */
export type GatePhase = 'asked' | 'pressed';

type Reading = SealController<CopyAlarm>['reading'];

const UNREACHABLE: Reading = { state: 'withheld', reason: 'unreachable' };

/**
 * The form behavior of `<signin-seal>`: whether the user pressed the seal that is shown, the form value and the
 * validity. A press is never restored: it counts only for the page view in which it was made.
 */
export class SigninGate implements ReactiveController {
  readonly #host: SealHost;
  readonly #internals: ElementInternals;
  readonly #controller: SealController<CopyAlarm>;
  #pressed: Reading | undefined;
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

  /** What the box shows. If the form was refused before the site's server has answered: that the server does not answer. */
  get shown(): Reading {
    const isUnread = this.#host.kept && this.value === null && this.isUserInvalid;
    return isUnread ? UNREACHABLE : this.#controller.reading;
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

  /** Whether the form still waits for a press, or has had it. Undefined if it needs none, or if no seal is shown. */
  phase(needsPress: boolean): GatePhase | undefined {
    if (!needsPress || this.#controller.state !== 'shown') return undefined;
    return this.isConfirmed ? 'pressed' : 'asked';
  }

  /**
   * Sets the form value, and the validity: invalid while the form still waits for the press, while the site's server has not
   * said whether there is a seal, and while it is held back because the page may be a copy.
   */
  update(needsPress: boolean, messages: SigninMessages, isHeld?: boolean): void {
    const internals = this.#internals;
    internals.setFormValue(this.value);
    const isUnread = this.value === null && (isHeld ?? (needsPress && this.#host.kept));
    const region = this.#find('p');
    letFocus(region, isUnread);
    const { pressFirst, unavailable, unreachable } = messages;
    const message = isHeld ? unavailable : unreachable;
    if (isUnread) internals.setValidity({ customError: true }, message, region);
    // While the editor is open, there is no seal to point at.
    else if (this.phase(needsPress) === 'asked')
      internals.setValidity({ valueMissing: true }, pressFirst, this.#find('.seal, .place'));
    else internals.setValidity({});
  }

  #find(part: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(part) ?? undefined;
  }
}
