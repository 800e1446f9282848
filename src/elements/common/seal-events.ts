/**
 * Every event that the elements dispatch: bubbling and composed, from the host, and never with
 * anything of the seal's content.
 */
import type { Rejection, RejectionCode } from '../../seal/rejection.js';
import type { MissingReason, WithheldReason } from '../../store/seal-store.js';

/** What `<signin-seal>` shows. `pending`: not read yet. */
export type SealState = 'pending' | 'none' | 'shown' | 'missing' | 'withheld';
/** Why a seal is missing or withheld; `obscured`: it is shown, but the page's own styles hide it. */
export type SealReason = MissingReason | WithheldReason | 'obscured';

const tell: EventInit = { bubbles: true, composed: true };
const ask: EventInit = { ...tell, cancelable: true };

/** `seal-state`: `<signin-seal>` shows another state or another reason. */
export class SealStateEvent extends Event {
  readonly state: SealState;
  readonly reason: SealReason | undefined;

  constructor(state: SealState, reason: SealReason | undefined) {
    super('seal-state', tell);
    this.state = state;
    this.reason = reason;
  }
}

/** `seal-confirmed`: the person pressed the seal that is shown, for the first time. */
export class SealConfirmedEvent extends Event {
  constructor() {
    super('seal-confirmed', tell);
  }
}

/** `seal-edit`: the editor is about to open. Cancel it to open the site's own page instead. */
export class SealEditEvent extends Event {
  constructor() {
    super('seal-edit', ask);
  }
}

/** `seal-save`: a seal is about to be kept. Cancel it to keep it from being saved. */
export class SealSaveEvent extends Event {
  constructor() {
    super('seal-save', ask);
  }
}

/** `seal-saved`: the seal is kept. */
export class SealSavedEvent extends Event {
  constructor() {
    super('seal-saved', tell);
  }
}

/** `seal-remove`: the seal is about to be taken away for good. Cancel it to keep the seal. */
export class SealRemoveEvent extends Event {
  constructor() {
    super('seal-remove', ask);
  }
}

/** `seal-removed`: there is no seal any more. */
export class SealRemovedEvent extends Event {
  constructor() {
    super('seal-removed', tell);
  }
}

/** `seal-rejected`: words, a file or a save were refused, for a reason of the closed list. */
export class SealRejectedEvent extends Event {
  readonly code: RejectionCode;
  /** The line of a text seal that is meant, counted from 0; undefined where no single line is. */
  readonly line: number | undefined;

  constructor({ code, line }: Rejection) {
    super('seal-rejected', tell);
    this.code = code;
    this.line = line;
  }
}

/** `seal-close`: the person is done with the editor, by Save or by Cancel. */
export class SealCloseEvent extends Event {
  constructor() {
    super('seal-close', tell);
  }
}

declare global {
  // Of elements, documents and windows: all of these bubble up to there.
  interface GlobalEventHandlersEventMap {
    'seal-state': SealStateEvent;
    'seal-confirmed': SealConfirmedEvent;
    'seal-edit': SealEditEvent;
    'seal-save': SealSaveEvent;
    'seal-saved': SealSavedEvent;
    'seal-remove': SealRemoveEvent;
    'seal-removed': SealRemovedEvent;
    'seal-rejected': SealRejectedEvent;
    'seal-close': SealCloseEvent;
  }
}
