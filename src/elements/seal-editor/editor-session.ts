import type { ReactiveController } from 'lit';
import { type EditorHost, EditorModel } from './editor-model.js';
import { EditorPictures } from './editor-pictures.js';
import { saveEditing } from './editor-saving.js';
import * as editing from '../../editing/editor-state.js';
import type { EditorState } from '../../editing/editor-state.js';
import type { EditorActions } from './editor-view.js';
import { firstDraft } from '../../editing/first-draft.js';
import type { SealController } from '../common/seal-controller.js';
import {
  type Draft,
  type DraftRejections,
  draftOf,
  isEmptyDraft,
} from '../../editing/seal-draft.js';
import type { SettleGuard } from '../common/settle-guard.js';
import { type Lines, replaceLine, spreadPaste } from '../../editing/spread-paste.js';

/** One editing of a seal: follows what the store says, and holds what each press does. */
export class EditorSession implements ReactiveController {
  readonly #model: EditorModel;
  readonly #pictures: EditorPictures;
  readonly #guard: SettleGuard;
  #adopted: SealController['reading'] | undefined;

  constructor(host: EditorHost, seal: SealController, guard: SettleGuard) {
    this.#model = new EditorModel(host, seal, firstDraft());
    this.#pictures = new EditorPictures(this.#model);
    this.#guard = guard;
    host.addController(this);
  }

  get state(): EditorState {
    return this.#model.state;
  }

  /** Whether something would be lost if the page or the editor closed now. */
  get isChanged(): boolean {
    return editing.isChanged(this.state);
  }

  /** Whether there is a seal, or the trace of one, to take away. */
  get isKept(): boolean {
    return this.#model.isKept;
  }

  /** The rejections to tell now, by field. */
  get told(): DraftRejections {
    return this.#model.told;
  }

  hostUpdate(): void {
    const { reading } = this.#model.seal;
    if (reading === this.#adopted || reading.state === 'pending') return;
    this.#adopted = reading;
    this.#model.become(editing.adoptStart(this.state, this.#startOf(reading)));
  }

  hostDisconnected(): void {
    this.#pictures.close();
  }

  // Nothing there and nothing there before: the colour that was drawn for this editing stays.
  #startOf(reading: SealController['reading']): Draft {
    if (reading.state === 'shown') return draftOf(reading.seal);
    return isEmptyDraft(this.state.start) ? this.state.start : firstDraft();
  }

  readonly actions: EditorActions = {
    chooseKind: (kind) => {
      this.#model.become({ ...editing.changeDraft(this.state, { kind }), attempted: false });
      if (kind === 'picture') this.#pictures.warmUp();
    },
    typeLine: (index, line) => {
      this.#changeLines(replaceLine(this.state.draft.lines, index, line));
    },
    pasteLines: (place, pasted) => {
      this.#changeLines(spreadPaste(this.state.draft.lines, place, pasted));
    },
    chooseFiles: (files) => {
      // The whole element takes files, also where it shows no fields.
      const { state } = this.#model.seal;
      if (state !== 'pending' && state !== 'withheld') void this.#pictures.choose(files);
    },
    acceptOffer: () => {
      void this.#pictures.acceptOffer();
    },
    stopReading: () => {
      this.#pictures.stop();
    },
    crop: (crop) => {
      this.#pictures.crop(crop);
    },
    typeCaption: (caption) => {
      this.#model.change({ caption });
    },
    chooseColour: (colour) => {
      this.#model.change({ colour });
    },
    showMoreColours: () => {
      this.#model.set({ moreColours: true });
      this.#model.focus(`colour-${this.state.draft.colour}`);
    },
    markShared: (sharedComputer) => {
      this.#model.set({ sharedComputer, saveRejection: undefined });
    },
    preview: () => {
      if (this.#model.refuseDraft()) return;
      this.#model.set({ previewing: true });
      this.#model.focus('preview');
    },
    remove: () => {
      if (!this.#guard.settled) return;
      this.#model.become(editing.clearDraft(this.state));
      this.#model.focus('undo');
    },
    undo: () => {
      this.#model.become(editing.restoreDraft(this.state));
      this.#model.focus('remove');
    },
    save: () => {
      if (this.#guard.settled && !this.state.busy) void saveEditing(this.#model);
    },
    cancel: () => {
      this.#cancel();
    },
    discard: () => {
      this.#model.finish(editing.startEditing(this.state.start));
    },
    keepEditing: () => {
      this.#model.set({ asking: false });
      this.#model.focus('save');
    },
  };

  #changeLines(lines: Lines): void {
    this.#model.change({ lines });
    void this.#model.estimate();
  }

  #cancel(): void {
    if (this.isChanged) {
      this.#model.set({ asking: true });
      this.#model.focus('keep');
    } else this.#model.finish(editing.startEditing(this.state.start));
  }
}
