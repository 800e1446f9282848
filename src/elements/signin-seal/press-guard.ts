import type { LitElement, ReactiveController } from 'lit';
import { attempt } from '../../store/attempt.js';
import { SETTLE_MS } from '../common/settle-ms.js';

// Some privacy settings and extensions remove or break `performance.now`.
const timeNow = (): number => attempt(() => performance.now()) ?? Date.now();

const TYPES = ['keydown', 'keypress', 'keyup', 'pointerdown', 'focusin', 'focusout'];

function pressesButton(event: Event): event is KeyboardEvent {
  const isPress = event instanceof KeyboardEvent && ['Enter', ' '].includes(event.key);
  return isPress && event.target instanceof HTMLButtonElement;
}

/**
 * Ignores presses that the user did not mean. A refused form moves the focus to the seal, so that a key that is still held
 * down, or pressed once more, would press it unseen (docs/attacks.md, A37). A key counts only if it was pressed on the
 * button itself and is not repeating. Presses on the seal within `SETTLE_MS` of a refusal are ignored.
 */
export class PressGuard implements ReactiveController {
  readonly #host: LitElement;
  #key: string | undefined;
  #lastRefusal = -Infinity;
  #unsettledSince = -Infinity;
  #isPointerSettled: boolean | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TYPES) this.#host.renderRoot.addEventListener(type, this);
    this.#host.addEventListener('invalid', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'invalid') this.#refuse();
    else if (event.type === 'focusin') this.#focus();
    else if (event.type === 'focusout') this.#key = undefined;
    else if (event.type === 'pointerdown') this.#isPointerSettled = this.#isSettled;
    else if (pressesButton(event)) this.#checkKey(event);
  }

  /** Whether a click on the seal counts. If not, it does nothing. */
  allows(click: MouseEvent): boolean {
    // The time of the pointerdown counts: a page may validate its form when a field loses the focus to the seal.
    const isSettled = (click.detail > 0 ? this.#isPointerSettled : undefined) ?? this.#isSettled;
    this.#isPointerSettled = undefined;
    if (!isSettled) click.preventDefault();
    return isSettled;
  }

  get #isSettled(): boolean {
    return timeNow() - this.#unsettledSince >= SETTLE_MS;
  }

  // A page that keeps calling `checkValidity` must not keep the seal from being pressed.
  #refuse(): void {
    const now = timeNow();
    if (now - this.#lastRefusal >= SETTLE_MS) this.#unsettledSince = now;
    this.#lastRefusal = now;
  }

  #focus(): void {
    const now = timeNow();
    if (now - this.#lastRefusal < SETTLE_MS) this.#unsettledSince = now;
  }

  #checkKey(event: KeyboardEvent): void {
    const isDown = event.type === 'keydown';
    if (isDown && !event.repeat) this.#key = event.key;
    else if (isDown || event.key !== this.#key) event.preventDefault();
    if (event.type === 'keyup') this.#key = undefined;
  }
}
