/** The events of the editor: bubbling and composed, from the host, and never with anything of the seal's content. */
import type { Rejection, RejectionCode } from '../seal/rejection.js';

const announce: EventInit = { bubbles: true, composed: true };
const ask: EventInit = { ...announce, cancelable: true };

/** `seal-save`: a seal is about to be kept. Cancel it to keep it from being saved. */
export class SealSaveEvent extends Event {
  constructor() {
    super('seal-save', ask);
  }
}

/** `seal-saved`: the seal is kept. */
export class SealSavedEvent extends Event {
  constructor() {
    super('seal-saved', announce);
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
    super('seal-removed', announce);
  }
}

/** `seal-rejected`: words, a file or a save were refused, for a reason of the closed list. */
export class SealRejectedEvent extends Event {
  readonly code: RejectionCode;
  /** The line of a text seal that is meant, counted from 0; undefined where no single line is. */
  readonly line: number | undefined;

  constructor({ code, line }: Rejection) {
    super('seal-rejected', announce);
    this.code = code;
    this.line = line;
  }
}

/** `seal-close`: the person is done with the editor, by Save or by Cancel. */
export class SealCloseEvent extends Event {
  constructor() {
    super('seal-close', announce);
  }
}

declare global {
  // They bubble: to elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'seal-save': SealSaveEvent;
    'seal-saved': SealSavedEvent;
    'seal-remove': SealRemoveEvent;
    'seal-removed': SealRemovedEvent;
    'seal-rejected': SealRejectedEvent;
    'seal-close': SealCloseEvent;
  }
}
