/** The only writer of the editor's state: one method for each thing that a user can do. */
import type { Crop } from '../picture/crop.js';
import type { ColourName } from '../seal/palette.js';
import type { Seal } from '../seal/seal.js';
import { SealCloseEvent } from './editor-events.js';
import { type EditorHost, type EditorReading, isKept } from './editor-host.js';
import { shownRejections } from './editor-rejections.js';
import * as editing from './editor-state.js';
import type { EditorWriter } from './editor-writer.js';
import { firstDraft, startOf, withPattern } from './first-draft.js';
import { guessRisk } from './guess-risk.js';
import { type ChosenFiles, PictureChoice } from './picture-choice.js';
import { Refusals } from './refusals.js';
import { type SaveResult, removeSeal, saveSeal } from './save-seal.js';
import {
  type DraftRejections,
  type SealDraft,
  draftOf,
  sealOf,
  writtenLines,
} from './seal-draft.js';
import { type Lines, type PastePlace, replaceLine, spreadPaste } from './spread-paste.js';

/** Edits one seal. Holds the state, and replaces the whole object at each change. */
export class EditorController {
  readonly #host: EditorHost;
  #state = editing.startEditing(firstDraft());
  #followed: EditorReading | undefined;
  readonly #refusals: Refusals;
  readonly #picture: PictureChoice;

  constructor(host: EditorHost) {
    this.#host = host;
    const writer: EditorWriter = {
      state: () => this.#state,
      become: (state) => {
        this.#become(state);
      },
    };
    this.#refusals = new Refusals(host, writer);
    this.#picture = new PictureChoice(host, writer, this.#refusals);
  }

  get state(): editing.EditorState {
    return this.#state;
  }

  /** The rejections to show now, by field. */
  get rejections(): DraftRejections {
    return shownRejections(this.#state, this.#refusals.find());
  }

  /** Starts from the store's new reading, unless that would lose unsaved changes. */
  readonly follow = (): void => {
    const reading = this.#host.reading();
    if (reading === this.#followed || reading.state === 'pending') return;
    this.#followed = reading;
    this.#become(editing.startElsewhere(this.#state, startOf(reading, this.#state.start)));
  };

  /** Stops all work when the element leaves the page. */
  readonly disconnect = (): void => {
    this.#become({ ...editing.dropFile(this.#state), checking: undefined });
    this.#picture.close();
  };

  readonly chooseKind = (kind: SealDraft['kind']): void => {
    this.#become(editing.chooseKind(this.#state, kind));
    if (kind === 'picture') this.#picture.prepare();
  };

  readonly typeLine = (index: 0 | 1 | 2, line: string): void => {
    this.#changeLines(replaceLine(this.#state.draft.lines, index, line));
  };

  readonly pasteLines = (place: PastePlace, pasted: string): void => {
    this.#changeLines(spreadPaste(this.#state.draft.lines, place, pasted));
  };

  readonly typeCaption = (caption: string): void => {
    this.#become(editing.changeDraft(this.#state, { caption }));
  };

  readonly chooseColour = (colour: ColourName): void => {
    this.#become(editing.changeDraft(this.#state, { colour }));
  };

  readonly showMoreColours = (): void => {
    this.#set({ moreColours: true });
    void this.#host.focus(`colour-${this.#state.draft.colour}`);
  };

  readonly markShared = (sharedComputer: boolean): void => {
    this.#set({ sharedComputer, saveRejection: undefined });
  };

  /** Accepts chosen files. They are ignored while the editor shows no fields. */
  readonly chooseFiles = (files: ChosenFiles): void => {
    if (!this.#followed || this.#host.reading().state === 'withheld') return;
    this.#picture.choose(files);
  };

  /** Converts or shrinks the refused file, as offered. */
  readonly acceptOffer = (): void => {
    this.#picture.acceptOffer();
  };

  readonly stopReading = (): void => {
    this.#become(editing.stopReading(this.#state));
    void this.#host.focus('browse');
  };

  readonly crop = (crop: Crop): void => {
    this.#picture.crop(crop);
  };

  readonly preview = (): void => {
    if (this.#refusals.refuseDraft()) return;
    this.#set({ previewing: true });
    void this.#host.focus('preview');
  };

  readonly remove = (): void => {
    if (!this.#host.isSettled()) return;
    this.#become(editing.clearDraft(this.#state));
    void this.#host.focus('undo');
  };

  readonly undo = (): void => {
    this.#become(editing.restoreDraft(this.#state));
    void this.#host.focus('remove');
  };

  /** Saves the draft, or removes the seal if the draft was cleared. On a shared computer, it can only remove. */
  readonly save = (): void => {
    if (!this.#host.isSettled() || editing.isBusy(this.#state)) return;
    if (this.#state.cleared && isKept(this.#host.reading())) void this.#removeKept();
    else if (this.#state.sharedComputer)
      void this.#refusals.refuseSave({ code: 'shared-computer' });
    else if (!this.#refusals.refuseDraft()) void this.#saveDraft();
  };

  readonly cancel = (): void => {
    if (!editing.mustAsk(this.#state)) {
      this.discard();
      return;
    }
    this.#set({ asking: true, checking: undefined });
    void this.#host.focus('keep');
  };

  readonly discard = (): void => {
    this.#finish(editing.discardDraft(this.#state));
  };

  readonly keepEditing = (): void => {
    this.#set({ asking: false });
    void this.#host.focus('save');
  };

  // A seal made before patterns existed gets one here. After Remove, the draft gets a new one.
  #become(state: editing.EditorState): void {
    if (state === this.#state) return;
    this.#state = { ...state, draft: withPattern(state.draft) };
    if (!editing.holdsFile(state)) this.#picture.release();
    this.#host.changed();
  }

  #set(change: Partial<editing.EditorState>): void {
    this.#become({ ...this.#state, ...change });
  }

  #changeLines(lines: Lines): void {
    this.#become(editing.changeDraft(this.#state, { lines }));
    void this.#estimate();
  }

  // If the lines change meanwhile, the estimate is dropped.
  async #estimate(): Promise<void> {
    const { draft } = this.#state;
    const risk = await guessRisk(writtenLines(draft));
    if (draft.lines === this.#state.draft.lines) this.#set({ risk });
  }

  async #removeKept(): Promise<void> {
    this.#set({ saving: this.#state.draft, saveRejection: undefined });
    const result = await removeSeal(this.#host.element, this.#host.store());
    this.#settleSave(result, firstDraft());
  }

  async #saveDraft(): Promise<void> {
    const checking = this.#state.draft;
    this.#set({ checking });
    await this.#estimate();
    // Something was changed, discarded or cleared meanwhile.
    if (this.#state.checking !== checking) return;
    this.#set({ checking: undefined });
    const { value } = sealOf(this.#state.draft);
    if (this.#state.sharedComputer) void this.#refusals.refuseSave({ code: 'shared-computer' });
    else if (this.#refusals.refuseDraft()) return;
    else if (value) await this.#store(value);
    // A script of the page has broken what the check of a whole seal needs.
    else void this.#refusals.refuseSave({ code: 'storage-denied' });
  }

  async #store(seal: Seal): Promise<void> {
    this.#set({ saving: this.#state.draft });
    const { element, store } = this.#host;
    const result = await saveSeal(element, store(), seal, { askToPersist: element.askToPersist });
    this.#settleSave(result, draftOf(seal));
  }

  // A save that was refused or prevented changes nothing. Text typed while a slow store was saving stays unsaved.
  #settleSave(saved: SaveResult, start: SealDraft): void {
    const outcome = saved.result === 'done' ? saved.outcome : undefined;
    const { sharedComputer } = this.#state;
    const done = { ...editing.startEditing(start, outcome), sharedComputer };
    if (!outcome) this.#become(editing.saveRefused(this.#state));
    else if (editing.isAllSaved(this.#state)) this.#finish(done);
    else this.#become(editing.savedMeanwhile(this.#state, done));
    if (saved.result === 'refused') void this.#refusals.refuseSave(saved.rejection);
  }

  // The user is done. Editing starts again from here, and the element announces that it can close.
  #finish(done: editing.EditorState): void {
    const { asking } = this.#state;
    this.#become(done);
    this.#picture.close();
    // The question disappears, and its button had the focus.
    if (asking) void this.#host.focus('cancel');
    this.#host.element.dispatchEvent(new SealCloseEvent());
  }
}
