/** The events of the editor. They bubble, are composed, and never contain any of the seal's content. */
import type { Rejection, RejectionCode } from '../seal/rejection.js';

const announce: EventInit = { bubbles: true, composed: true };
const ask: EventInit = { ...announce, cancelable: true };

/** `seal-save`: the seal is about to be saved. Cancel it to prevent that. */
export class SealSaveEvent extends Event {
  constructor() {
    super('seal-save', ask);
  }
}

/** `seal-saved`: the seal was saved. */
export class SealSavedEvent extends Event {
  /** The site's server keeps the seal, too. Without the attribute `kept`, always false. */
  readonly keptBySite: boolean;

  constructor(keptBySite = false) {
    super('seal-saved', announce);
    this.keptBySite = keptBySite;
  }
}

/** `seal-remove`: the seal is about to be removed for good. Cancel it to keep the seal. */
export class SealRemoveEvent extends Event {
  constructor() {
    super('seal-remove', ask);
  }
}

/** `seal-removed`: the seal was removed. */
export class SealRemovedEvent extends Event {
  /** The site's server kept the seal and has removed it, too. If it did not answer, the page asks it again at each visit. */
  readonly keptBySite: boolean;

  constructor(keptBySite = false) {
    super('seal-removed', announce);
    this.keptBySite = keptBySite;
  }
}

/** `seal-rejected`: text, a file or a save was rejected; `code` says why. */
export class SealRejectedEvent extends Event {
  readonly code: RejectionCode;
  /** The index of the rejected line, from 0. Undefined if no single line is meant. */
  readonly line: number | undefined;

  constructor({ code, line }: Rejection) {
    super('seal-rejected', announce);
    this.code = code;
    this.line = line;
  }
}

/** `seal-close`: the user is done, by Save or Cancel. */
export class SealCloseEvent extends Event {
  constructor() {
    super('seal-close', announce);
  }
}

declare global {
  // The events bubble, so this covers elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'seal-save': SealSaveEvent;
    'seal-saved': SealSavedEvent;
    'seal-remove': SealRemoveEvent;
    'seal-removed': SealRemovedEvent;
    'seal-rejected': SealRejectedEvent;
    'seal-close': SealCloseEvent;
  }
}
