/** The events of `<signin-seal>`. They bubble, are composed, and never contain any of the seal's content. */
import type { MissingReason, WithheldReason } from '../../store/seal-store.js';
import type { SealState } from '../common/seal-controller.js';

/** Why a seal is missing or withheld. `obscured`: it is shown, but the page's own styles hide it. */
export type SealReason = MissingReason | WithheldReason | 'obscured';

const announce: EventInit = { bubbles: true, composed: true };
const ask: EventInit = { ...announce, cancelable: true };

/** `seal-state`: the state or its reason changed. */
export class SealStateEvent extends Event {
  readonly state: SealState;
  readonly reason: SealReason | undefined;

  constructor(state: SealState, reason: SealReason | undefined) {
    super('seal-state', announce);
    this.state = state;
    this.reason = reason;
  }
}

/** `seal-confirmed`: the user has confirmed the seal by pressing it. */
export class SealConfirmedEvent extends Event {
  constructor() {
    super('seal-confirmed', announce);
  }
}

/** `seal-edit`: the editor is about to open. Cancel it to open the site's own page instead. */
export class SealEditEvent extends Event {
  constructor() {
    super('seal-edit', ask);
  }
}

declare global {
  // The events bubble, so this covers elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'seal-state': SealStateEvent;
    'seal-confirmed': SealConfirmedEvent;
    'seal-edit': SealEditEvent;
  }
}
