import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SealController, SealState } from '../common/seal-controller.js';

/** The form value: what the page showed when the form was sent. None while nothing is known yet. */
export type SealFormValue = Exclude<SealState, 'pending'> | 'confirmed';

/** What the browser says where the form is refused, and what its message points at. */
export interface GateMessage {
  readonly message: string;
  readonly anchor: HTMLElement | undefined;
}

/**
 * The form's side of `<signin-seal>`: whether the person pressed this very seal, the form value, and
 * the validity that follows. A press is never restored: it counts for the page that it was made on.
 */
export class SigninGate implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #internals: ElementInternals;
  readonly #controller: SealController;
  #pressed: SealController['reading'] | undefined;
  #isTold = false;

  constructor(
    host: ReactiveControllerHost,
    internals: ElementInternals,
    controller: SealController,
  ) {
    this.#host = host;
    this.#internals = internals;
    this.#controller = controller;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#wake);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#wake);
  }

  // A page that comes back from the back/forward cache is shown again.
  readonly #wake = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.reset();
    this.#host.requestUpdate();
  };

  /** Whether the seal that is shown was pressed. Another seal, or none, is not confirmed. */
  get isConfirmed(): boolean {
    const { reading } = this.#controller;
    return reading.state === 'shown' && reading === this.#pressed;
  }

  get value(): SealFormValue | null {
    const { state } = this.#controller;
    if (state === 'pending') return null;
    return this.isConfirmed ? 'confirmed' : state;
  }

  /** Whether the form was refused because of this seal, and that still holds. */
  get isUserInvalid(): boolean {
    return this.#isTold && !this.#internals.validity.valid;
  }

  confirm(): void {
    this.#pressed = this.#controller.reading;
  }

  /** Forgets the press, and that anything was refused. */
  reset(): void {
    this.#pressed = undefined;
    this.#isTold = false;
  }

  /** The form was refused because of this seal. */
  refused(): void {
    this.#isTold = true;
  }

  /** Whether a form that requires it waits for a press. */
  asksPress(required: boolean): boolean {
    return required && this.#controller.state === 'shown' && !this.isConfirmed;
  }

  /** Tells the form its value, and that it is valid, or the message while it waits for a press. */
  setValidity(waiting: GateMessage | undefined): void {
    this.#internals.setFormValue(this.value);
    if (waiting)
      this.#internals.setValidity({ valueMissing: true }, waiting.message, waiting.anchor);
    else this.#internals.setValidity({});
  }
}
