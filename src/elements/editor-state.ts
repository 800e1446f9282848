/** What the editor knows, and how each thing that a person does changes it. Pure. */
import type { Picture } from '../picture/make-picture.js';
import type { RejectionCode } from '../seal/rejection.js';
import { type Draft, emptyDraft, isEmptyDraft, isSameDraft } from './seal-draft.js';
import type { GuessRisk } from './guess-estimator.js';

/** All that the editor shows, apart from what the store says. */
export interface EditorState {
  /** The draft as it was when editing began, or was last saved. */
  readonly start: Draft;
  readonly draft: Draft;
  /** What Remove cleared; Undo brings it back. */
  readonly cleared: Draft | undefined;
  /** Preview or Save was pressed: what is not there yet is now told, too. */
  readonly attempted: boolean;
  readonly previewing: boolean;
  readonly moreColours: boolean;
  readonly sharedComputer: boolean;
  /** The person was asked what to do with unsaved changes. */
  readonly asking: boolean;
  readonly busy: 'reading' | 'saving' | undefined;
  /** How many files were chosen or cleared so far: tells a file that is being read from a newer one. */
  readonly choice: number;
  readonly risk: GuessRisk | undefined;
  readonly fileRejection: RejectionCode | undefined;
  readonly saveRejection: RejectionCode | undefined;
  readonly done: 'saved' | 'removed' | undefined;
}

/** Editing begins with this draft: an existing seal, or nothing on a colour and pattern drawn at random. */
export function startEditing(start: Draft, done?: EditorState['done']): EditorState {
  return {
    start,
    draft: start,
    cleared: undefined,
    attempted: false,
    previewing: !isEmptyDraft(start),
    moreColours: false,
    sharedComputer: false,
    asking: false,
    busy: undefined,
    choice: 0,
    risk: undefined,
    fileRejection: undefined,
    saveRejection: undefined,
    done,
  };
}

/**
 * The store says that another seal, or none, is there. It is taken over, unless that would lose what
 * a person did here: then it is only what discarding goes back to.
 */
export function adoptStart(state: EditorState, start: Draft): EditorState {
  if (isSameDraft(state.start, start)) return state;
  if (isChanged(state) || state.busy) return { ...state, start };
  const { moreColours, sharedComputer, choice } = state;
  return { ...startEditing(start, state.done), moreColours, sharedComputer, choice };
}

/** Something was typed or chosen. */
export function changeDraft(state: EditorState, change: Partial<Draft>): EditorState {
  const draft = { ...state.draft, ...change };
  const cleared = isEmptyDraft(draft) ? state.cleared : undefined;
  return { ...state, draft, cleared, saveRejection: undefined, done: undefined };
}

/** A file became a picture: it is shown at once, for it must be easy to identify when small. */
export function pictureMade(state: EditorState, picture: Picture): EditorState {
  return { ...changeDraft(state, { picture }), busy: undefined, previewing: true };
}

/** A file was refused; a picture chosen before stays. */
export function fileRefused(state: EditorState, fileRejection: RejectionCode): EditorState {
  return { ...state, busy: undefined, fileRejection };
}

/** A file is being read. */
export function readingFile(state: EditorState): EditorState {
  const chosen = changeDraft(state, { kind: 'picture' });
  const choice = state.choice + 1;
  return { ...chosen, choice, busy: 'reading', fileRejection: undefined };
}

/** Remove: the draft is empty, and can be brought back until Save. */
export function clearDraft(state: EditorState): EditorState {
  const { draft } = state;
  const cleared = isEmptyDraft(draft) ? (state.cleared ?? draft) : draft;
  const empty = emptyDraft(draft.colour, draft.kind);
  const { start, choice, moreColours, sharedComputer } = state;
  const shown = { moreColours, sharedComputer, previewing: true, choice: choice + 1 };
  return { ...startEditing(start), ...shown, draft: empty, cleared };
}

/** Undo: what Remove cleared is back. */
export function restoreDraft(state: EditorState): EditorState {
  return { ...state, draft: state.cleared ?? state.draft, cleared: undefined };
}

/** Whether something would be lost if the editor closed now. */
export function isChanged({ start, draft, cleared }: EditorState): boolean {
  // The pattern of a draft whose seal had none is nothing that a person changed.
  const { pattern = draft.pattern } = start;
  return cleared !== undefined || !isSameDraft({ ...start, pattern }, draft);
}

/** The seal was kept as it was when Save was pressed; what was typed since is a change to it. */
export function savedMeanwhile(state: EditorState, { start, done }: EditorState): EditorState {
  return { ...state, start, done, busy: undefined };
}
