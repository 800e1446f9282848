import type { LitElement, ReactiveController } from 'lit';
import { type Picture, makePicture } from '../picture/make-picture.js';
import { randomColour } from '../seal/palette.js';
import { type Checked, type Rejection, type RejectionCode, rejected } from '../seal/rejection.js';
import * as editing from './editor-state.js';
import type { EditorState } from './editor-state.js';
import type { EditorActions } from './editor-view.js';
import { guessRisk } from './guess-risk.js';
import { type Kept, removeSeal, saveSeal } from './keep-seal.js';
import { type PageFields, readSignInContext } from './page-fields.js';
import type { SealController } from './seal-controller.js';
import * as drafts from './seal-draft.js';
import type { Draft, DraftField, DraftRejections } from './seal-draft.js';
import { SealCloseEvent, SealRejectedEvent } from './seal-events.js';
import type { SettleGuard } from './settle-guard.js';
import { type Lines, replaceLine, spreadPaste } from './spread-paste.js';

/** The element whose editing this is. */
export interface EditorHost extends LitElement, PageFields {
  readonly askToPersist: boolean;
  /** Focuses a part of the editor once it is drawn. */
  focusPart(id: string): Promise<void>;
}

const FOCUSED_FOR: Readonly<Record<DraftField, string>> = {
  'line-0': 'line-0',
  'line-1': 'line-1',
  'line-2': 'line-2',
  words: 'line-0',
  picture: 'browse',
  caption: 'caption',
};

const firstDraft = (): Draft =>
  drafts.emptyDraft(randomColour((bytes) => crypto.getRandomValues(bytes)));

function toRejection(rejections: DraftRejections): (Rejection & { field: DraftField }) | undefined {
  const [entry] = Object.entries(rejections) as [DraftField, RejectionCode][];
  if (!entry) return undefined;
  const [field, code] = entry;
  return field.startsWith('line-')
    ? { field, code, line: Number(field.slice(5)) }
    : { field, code };
}

/** One editing of a seal: what a person did so far, and what each press does. */
export class EditorSession implements ReactiveController {
  readonly #host: EditorHost;
  readonly #seal: SealController;
  readonly #guard: SettleGuard;
  #state = editing.startEditing(firstDraft());
  #adopted: SealController['reading'] | undefined;

  constructor(host: EditorHost, seal: SealController, guard: SettleGuard) {
    this.#host = host;
    this.#seal = seal;
    this.#guard = guard;
    host.addController(this);
  }

  get state(): EditorState {
    return this.#state;
  }

  /** Whether something would be lost if the page or the editor closed now. */
  get isChanged(): boolean {
    return editing.isChanged(this.#state);
  }

  /** Whether the browser keeps a seal, or the trace of one: there is something to take away. */
  get isKept(): boolean {
    return this.#seal.state === 'shown' || this.#seal.state === 'missing';
  }

  /** The rejections to tell now: what is merely not there yet is told only once Preview or Save was pressed. */
  get told(): DraftRejections {
    const { attempted, fileRejection } = this.#state;
    const found = this.#rejections();
    const told = attempted ? found : drafts.whileWriting(found);
    return fileRejection ? { ...told, picture: fileRejection } : told;
  }

  // A seal that changed elsewhere is taken over, unless that would lose what is typed here.
  hostUpdate(): void {
    const { reading } = this.#seal;
    if (reading === this.#adopted || reading.state === 'pending') return;
    this.#adopted = reading;
    if (this.isChanged || this.#state.busy) return;
    const draft = reading.state === 'shown' ? drafts.draftOf(reading.seal) : firstDraft();
    this.#state = editing.startEditing(draft, this.#state.done);
  }

  readonly actions: EditorActions = {
    chooseKind: (kind) => {
      this.#become({ ...editing.changeDraft(this.#state, { kind }), attempted: false });
    },
    typeLine: (index, line) => {
      this.#changeLines(replaceLine(this.#state.draft.lines, index, line));
    },
    pasteLines: (place, pasted) => {
      this.#changeLines(spreadPaste(this.#state.draft.lines, place, pasted));
    },
    chooseFiles: (files) => {
      void this.#chooseFiles(files);
    },
    typeCaption: (caption) => {
      this.#change({ caption });
    },
    chooseColour: (colour) => {
      this.#change({ colour });
    },
    showMoreColours: () => {
      this.#set({ moreColours: true });
    },
    markShared: (sharedComputer) => {
      this.#set({ sharedComputer, saveRejection: undefined });
    },
    preview: () => {
      this.#preview();
    },
    remove: () => {
      if (!this.#guard.settled) return;
      this.#become(editing.clearDraft(this.#state));
      void this.#host.focusPart('undo');
    },
    undo: () => {
      this.#become(editing.restoreDraft(this.#state));
      void this.#host.focusPart('remove');
    },
    save: () => {
      if (this.#guard.settled && !this.#state.busy) void this.#save();
    },
    cancel: () => {
      this.#cancel();
    },
    discard: () => {
      this.#finish(editing.startEditing(this.#state.start));
    },
    keepEditing: () => {
      this.#set({ asking: false });
      void this.#host.focusPart('save');
    },
  };

  #set(change: Partial<EditorState>): void {
    this.#become({ ...this.#state, ...change });
  }

  #become(state: EditorState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #change(change: Partial<Draft>): void {
    this.#become(editing.changeDraft(this.#state, change));
  }

  #changeLines(lines: Lines): void {
    this.#change({ lines });
    void this.#estimate();
  }

  // What was typed meanwhile makes an estimate out of date.
  async #estimate(): Promise<void> {
    const { lines, kind } = this.#state.draft;
    const filled = kind === 'text' ? drafts.filledLines(this.#state.draft) : [];
    const risk = filled.length === 0 ? undefined : await guessRisk(filled);
    if (lines === this.#state.draft.lines) this.#set({ risk });
  }

  #rejections(): DraftRejections {
    const { draft, risk } = this.#state;
    const found = drafts.checkDraft(draft, readSignInContext(this.#host));
    const tooCommon = draft.kind === 'text' && risk === 'commonest' && !found.words;
    return tooCommon ? { ...found, words: 'too-common' } : found;
  }

  async #chooseFiles([file, ...others]: readonly File[]): Promise<void> {
    const reading = editing.readingFile(this.#state);
    this.#become(reading);
    const made: Checked<Picture> =
      file && others.length === 0 ? await makePicture(file) : rejected('several-files');
    // A file chosen meanwhile, or Remove, makes this one out of date.
    if (this.#state.choice !== reading.choice) return;
    if (made.value) this.#become(editing.pictureMade(this.#state, made.value));
    else this.#refuseFile(made.rejection);
  }

  #refuseFile(rejection: Rejection): void {
    this.#become(editing.fileRefused(this.#state, rejection.code));
    this.#host.dispatchEvent(new SealRejectedEvent(rejection));
  }

  // Tells the first rejection and goes to its field; true where there is one.
  #refuseDraft(): boolean {
    this.#set({ attempted: true, saveRejection: undefined });
    const rejection = toRejection(this.#rejections());
    if (!rejection) return false;
    this.#host.dispatchEvent(new SealRejectedEvent(rejection));
    void this.#host.focusPart(FOCUSED_FOR[rejection.field]);
    return true;
  }

  #preview(): void {
    if (this.#refuseDraft()) return;
    this.#set({ previewing: true });
    void this.#host.focusPart('preview');
  }

  async #save(): Promise<void> {
    if (this.#state.sharedComputer) this.#refuseSave({ code: 'shared-computer' });
    else if (this.#state.cleared && this.isKept) await this.#removeSeal();
    else await this.#saveSeal();
  }

  async #removeSeal(): Promise<void> {
    this.#set({ busy: 'saving' });
    const before = this.#state;
    const kept = await removeSeal(this.#host, this.#seal.store);
    this.#settle(kept, before, editing.startEditing(firstDraft(), 'removed'));
  }

  async #saveSeal(): Promise<void> {
    this.#set({ busy: 'saving' });
    await this.#estimate();
    const before = this.#state;
    const seal = drafts.sealOf(before.draft).value;
    if (this.#refuseDraft() || !seal) {
      this.#set({ busy: undefined });
      return;
    }
    const kept = await saveSeal(this.#host, this.#seal.store, seal, this.#host);
    this.#settle(kept, before, editing.startEditing(drafts.draftOf(seal), 'saved'));
  }

  #settle(kept: Kept, { draft }: EditorState, done: EditorState): void {
    if (kept.result !== 'done') this.#keepTyped(kept);
    // What was typed while a slow store saved stays, and is not saved yet.
    else if (draft !== this.#state.draft) this.#become(editing.savedMeanwhile(this.#state, done));
    else this.#finish(done);
  }

  // A refused or prevented change keeps everything.
  #keepTyped(kept: Exclude<Kept, { result: 'done' }>): void {
    this.#set({ busy: undefined });
    if (kept.result === 'refused') this.#refuseSave(kept.rejection);
  }

  #refuseSave(rejection: Rejection): void {
    this.#set({ saveRejection: rejection.code });
    this.#host.dispatchEvent(new SealRejectedEvent(rejection));
  }

  #finish(done: EditorState): void {
    this.#become({ ...done, choice: this.#state.choice + 1 });
    this.#host.dispatchEvent(new SealCloseEvent());
  }

  #cancel(): void {
    if (this.isChanged) {
      this.#set({ asking: true });
      void this.#host.focusPart('keep');
    } else this.#finish(editing.startEditing(this.#state.start));
  }
}
