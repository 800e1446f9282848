/** Tells the user and the site why something is refused. */
import { readSignInContext } from '../page/page-fields.js';
import type { Rejection } from '../seal/rejection.js';
import { SealRejectedEvent } from './editor-events.js';
import type { EditorHost } from './editor-host.js';
import { type PlacedRejection, findRejections, firstRejection } from './editor-rejections.js';
import type { EditorState } from './editor-state.js';
import type { EditorWriter } from './editor-writer.js';
import type { DraftRejections } from './seal-draft.js';

/** Shows refusals, announces them, and dispatches `seal-rejected`. */
export class Refusals {
  readonly #host: EditorHost;
  readonly #writer: EditorWriter;

  constructor(host: EditorHost, writer: EditorWriter) {
    this.#host = host;
    this.#writer = writer;
  }

  /** Every reason why the draft can't be saved now, by field. */
  find(): DraftRejections {
    return findRejections(this.#writer.state(), readSignInContext(this.#host.element));
  }

  /** Tells the site. */
  announce(rejection: Rejection): void {
    this.#host.element.dispatchEvent(new SealRejectedEvent(rejection));
  }

  /** Returns true if the draft is refused. Focuses the first field that is wrong. */
  refuseDraft(): boolean {
    this.#set({ attempted: true, saveRejection: undefined });
    const first = firstRejection(this.find());
    if (!first) return false;
    this.announce(first.rejection);
    void this.#focusField(first);
    return true;
  }

  /** The store refused, or nothing may be stored. If the sentence is there already, it is removed first, so that it is spoken again. */
  async refuseSave(rejection: Rejection): Promise<void> {
    if (this.#writer.state().saveRejection === rejection.code) {
      this.#set({ saveRejection: undefined });
      await this.#host.element.updateComplete;
    }
    this.#set({ saveRejection: rejection.code });
    this.announce(rejection);
  }

  // The sentence beside the field is spoken with the focus. If the user has gone on to a field of the page, it is spoken here.
  async #focusField({ rejection, inputId }: PlacedRejection): Promise<void> {
    const isSpoken = await this.#host.focus(inputId);
    if (!isSpoken) this.#set({ saveRejection: rejection.code });
  }

  #set(change: Partial<EditorState>): void {
    this.#writer.become({ ...this.#writer.state(), ...change });
  }
}
