import type { LitElement } from 'lit';
import type { Rejection } from '../../seal/rejection.js';
import * as editing from '../../editing/editor-state.js';
import type { EditorState } from '../../editing/editor-state.js';
import type { ConvertPictures, PictureDecoder } from '../../editing/picture-settings.js';
import { findRejections, firstRejection, tellRejections } from '../../editing/editor-rejections.js';
import { withPattern } from '../../editing/first-draft.js';
import { guessRisk } from '../../editing/guess-risk.js';
import { type PageFields, readSignInContext } from '../../page/page-fields.js';
import type { SealController } from '../common/seal-controller.js';
import { type Draft, type DraftRejections, filledLines } from '../../editing/seal-draft.js';
import { SealCloseEvent, SealRejectedEvent } from '../common/seal-events.js';

/** The element whose editing this is. */
export interface EditorHost extends LitElement, PageFields {
  readonly askToPersist: boolean;
  readonly convertPictures: ConvertPictures | undefined;
  readonly decodePicture: PictureDecoder | undefined;
  /** Brings and registers the tool for cropping. */
  loadCrop(): Promise<unknown>;
  /** Focuses a part of the editor once it is drawn. */
  focusPart(id: string): Promise<void>;
}

/** The state of one editing, and the ways in which it changes, each drawn and told by the host. */
export class EditorModel {
  readonly host: EditorHost;
  readonly seal: SealController;
  #state: EditorState;

  constructor(host: EditorHost, seal: SealController, start: Draft) {
    this.host = host;
    this.seal = seal;
    this.#state = editing.startEditing(start);
  }

  get state(): EditorState {
    return this.#state;
  }

  /** Whether the browser keeps a seal, or the trace of one: there is something to take away. */
  get isKept(): boolean {
    return this.seal.state === 'shown' || this.seal.state === 'missing';
  }

  /** The rejections to tell now, by field. */
  get told(): DraftRejections {
    return tellRejections(this.#state, this.#rejections());
  }

  /** A seal of before there were patterns gets one here, and what follows on Remove a new one. */
  become(state: EditorState): void {
    if (state === this.#state) return;
    this.#state = { ...state, draft: withPattern(state.draft) };
    this.host.requestUpdate();
  }

  set(change: Partial<EditorState>): void {
    this.become({ ...this.#state, ...change });
  }

  change(change: Partial<Draft>): void {
    this.become(editing.changeDraft(this.#state, change));
  }

  focus(id: string): void {
    void this.host.focusPart(id);
  }

  tell(rejection: Rejection): void {
    this.host.dispatchEvent(new SealRejectedEvent(rejection));
  }

  /** Estimates how soon the words are guessed. What was typed meanwhile makes it out of date. */
  async estimate(): Promise<void> {
    const { lines, kind } = this.#state.draft;
    const filled = kind === 'text' ? filledLines(this.#state.draft) : [];
    const risk = filled.length === 0 ? undefined : await guessRisk(filled);
    if (lines === this.#state.draft.lines) this.set({ risk });
  }

  /** Tells the first rejection of the draft and goes to its field; true where there is one. */
  refuseDraft(): boolean {
    this.set({ attempted: true, saveRejection: undefined });
    const first = firstRejection(this.#rejections());
    if (!first) return false;
    this.tell(first.rejection);
    this.focus(first.inputId);
    return true;
  }

  /** The person is done: editing starts anew from here, and the element tells that it can close. */
  finish(done: EditorState): void {
    const { asking, choice } = this.#state;
    this.become({ ...done, choice: choice + 1 });
    // The question goes away, and its button had the focus.
    if (asking) this.focus('cancel');
    this.host.dispatchEvent(new SealCloseEvent());
  }

  #rejections(): DraftRejections {
    return findRejections(this.#state, readSignInContext(this.host));
  }
}
