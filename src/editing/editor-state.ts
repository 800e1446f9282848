/** The editor's state, and how each action changes it. Pure. */
import { type Crop, type Size, cropToSeal } from '../picture/crop.js';
import type { Offer } from '../picture/file-rule.js';
import type { PictureKind } from '../picture/picture-kind.js';
import type { Made, Refused } from '../picture/picture-maker.js';
import type { RejectionCode } from '../seal/rejection.js';
import { type SealDraft, emptyDraft, hasContent, isEmptyDraft, isSameDraft } from './seal-draft.js';
import type { GuessRisk } from './guess-estimator.js';

/** The outcome of Save. `Kept`: the site's server has saved or removed the seal as well. */
export type EditorOutcome = 'saved' | 'savedKept' | 'removed' | 'removedKept';

/** The file that the draft's picture was made from. */
export interface ChosenPicture {
  readonly kind: PictureKind;
  /** The sizes in bytes of the file, and of the first picture that was made from it. */
  readonly fileBytes: number;
  readonly madeBytes: number;
  /** The whole picture's size in px, upright. */
  readonly whole: Size;
  /** The visible part, in px of the whole. */
  readonly crop: Crop;
  /** Whether it is almost all one color. */
  readonly isPlain: boolean;
}

/** Everything that the editor shows, except the store's reading. */
export interface EditorState {
  /** The draft as it was when editing began, or was last saved. */
  readonly start: SealDraft;
  readonly draft: SealDraft;
  /** The draft that Remove cleared, for Undo. */
  readonly cleared: SealDraft | undefined;
  /** Preview or Save was pressed, so missing input is now shown, too. */
  readonly attempted: boolean;
  readonly previewing: boolean;
  readonly moreColours: boolean;
  readonly sharedComputer: boolean;
  /** The user is being asked what to do with unsaved changes. */
  readonly asking: boolean;
  /** A file is being read, or a picture made from it. */
  readonly isReading: boolean;
  /** The draft whose text is being checked, after Save was pressed. */
  readonly checking: SealDraft | undefined;
  /** The draft that the store is saving, or the empty one while it removes the seal. */
  readonly saving: SealDraft | undefined;
  /** The changes were discarded while the store was saving. */
  readonly discarded: boolean;
  /** Reading takes so long that progress and Stop are shown. */
  readonly slow: boolean;
  readonly risk: GuessRisk | undefined;
  readonly fileRejection: RejectionCode | undefined;
  /** The name of the refused file's format, if the reason is its format. */
  readonly fileFormat: string | undefined;
  /** What can be done about the refused file. */
  readonly offer: Offer | undefined;
  readonly chosen: ChosenPicture | undefined;
  /** A copy of the whole picture, to show while cropping. `failed`: the cropping tool did not load. */
  readonly cropView: ImageBitmap | 'failed' | undefined;
  readonly saveRejection: RejectionCode | undefined;
  readonly done: EditorOutcome | undefined;
}

const READ = {
  isReading: false,
  slow: false,
  fileRejection: undefined,
  fileFormat: undefined,
  offer: undefined,
} as const;

const NOTHING_CHOSEN = { chosen: undefined, cropView: undefined } as const;

/** Starts with this draft: an existing seal, or an empty draft with a random colour and pattern. */
export function startEditing(start: SealDraft, done?: EditorState['done']): EditorState {
  return {
    start,
    draft: start,
    cleared: undefined,
    attempted: false,
    previewing: !isEmptyDraft(start),
    moreColours: false,
    sharedComputer: false,
    asking: false,
    checking: undefined,
    saving: undefined,
    discarded: false,
    ...READ,
    risk: undefined,
    chosen: undefined,
    cropView: undefined,
    saveRejection: undefined,
    done,
  };
}

/**
 * The store now has another seal, or none. Editing starts again with that. If there are unsaved changes they stay, and
 * the store's new seal is shown only once they are discarded.
 */
export function startElsewhere(state: EditorState, start: SealDraft): EditorState {
  if (isSameDraft(state.start, start)) return state;
  const { moreColours, sharedComputer, saving, discarded } = state;
  // The outcome of Save stays only while it is still true.
  const isRemoved = state.done?.startsWith('removed');
  const done = isRemoved === isEmptyDraft(start) ? state.done : undefined;
  if (isChanged(state) || (isSaving(state) && !discarded)) return { ...state, start, done };
  return { ...startEditing(start, done), moreColours, sharedComputer, saving, discarded };
}

/** Something was typed or chosen. A save that is still being checked stops, because it was for another draft. */
export function changeDraft(state: EditorState, change: Partial<SealDraft>): EditorState {
  const draft = { ...state.draft, ...change };
  const cleared = isEmptyDraft(draft) ? state.cleared : undefined;
  const discarded = state.discarded && !hasContent(draft);
  const settled = { saveRejection: undefined, done: undefined, checking: undefined, discarded };
  return { ...state, draft, cleared, ...settled };
}

/** A picture was made from a file. The preview opens, because the picture must be easy to identify when small. */
export function pictureMade(
  state: EditorState,
  { made, kind, fileBytes }: Made,
  crop: Crop = cropToSeal(made.whole),
): EditorState {
  const { picture, whole, isPlain } = made;
  const madeBytes = state.chosen?.madeBytes ?? picture.jpeg.length;
  const chosen = { kind, fileBytes, madeBytes, whole, crop, isPlain };
  return { ...changeDraft(state, { picture }), chosen, ...READ, previewing: true };
}

/** A file was refused. A picture chosen before stays. */
export function fileRefused(state: EditorState, { refused, offer }: Refused): EditorState {
  return { ...state, ...READ, fileRejection: refused.code, fileFormat: refused.format, offer };
}

/** A file is being read. What was chosen before can no longer be cropped. */
export function readingFile(state: EditorState): EditorState {
  const reading = { ...READ, ...NOTHING_CHOSEN, isReading: true, discarded: false } as const;
  return { ...changeDraft(state, { kind: 'picture' }), ...reading };
}

/** Another kind of seal was chosen. Text does not wait for a file that is still being read. */
export function chooseKind(state: EditorState, kind: SealDraft['kind']): EditorState {
  const chosen = { ...changeDraft(state, { kind }), attempted: false };
  const isWaiting = state.isReading && !state.chosen;
  return kind === 'text' && isWaiting ? stopReading(chosen) : chosen;
}

/** Another part of the chosen picture is being made. */
export function cropping(state: EditorState, crop: Crop): EditorState {
  const chosen = state.chosen && { ...state.chosen, crop };
  return { ...state, chosen, isReading: true, saveRejection: undefined, done: undefined };
}

/** Reading was stopped, and the file released. A picture chosen before stays. */
export function stopReading(state: EditorState): EditorState {
  return { ...state, ...READ, ...NOTHING_CHOSEN };
}

/** Whether the chosen file is still needed: it is being read, an offer for it is shown, or it can be cropped. */
export const holdsFile = ({ isReading, offer, chosen }: EditorState): boolean =>
  isReading || offer !== undefined || chosen !== undefined;

/** The chosen file is released. The reason why it was refused, and a picture chosen before, stay. */
export function dropFile(state: EditorState): EditorState {
  if (state.offer) return { ...state, offer: undefined };
  return holdsFile(state) ? stopReading(state) : state;
}

/** Remove: the draft is cleared. Undo can restore it until Save. What the store is already saving goes on. */
export function clearDraft(state: EditorState): EditorState {
  const { draft } = state;
  const cleared = isEmptyDraft(draft) ? (state.cleared ?? draft) : draft;
  const empty = emptyDraft(draft.colour, draft.kind);
  const { start, moreColours, sharedComputer, saving } = state;
  const shown = { moreColours, sharedComputer, saving, previewing: true };
  return { ...startEditing(start), ...shown, draft: empty, cleared };
}

/** Undo: the draft that Remove cleared is restored. */
export function restoreDraft(state: EditorState): EditorState {
  const draft = state.cleared ?? state.draft;
  return { ...state, draft, cleared: undefined, discarded: false };
}

/** Whether something would be lost if the editor closed now. */
export function isChanged({ start, draft, cleared, isReading }: EditorState): boolean {
  // If the seal had no pattern, the draft's new one is not a change by the user. Neither is switching to a kind that is still
  // empty.
  const { pattern = draft.pattern } = start;
  const kind = hasContent(draft) ? draft.kind : start.kind;
  const isSame = isSameDraft({ ...start, pattern }, { ...draft, kind });
  return isReading || cleared !== undefined || !isSame;
}

/** Whether Save must wait. */
export const isBusy = (state: EditorState): boolean => state.isReading || isSaving(state);

/** Whether Save was pressed and has not ended. */
export const isSaving = ({ checking, saving }: EditorState): boolean =>
  checking !== undefined || saving !== undefined;

/** Whether Cancel must ask first. A draft that is being saved can no longer be discarded. */
export const mustAsk = (state: EditorState): boolean =>
  (state.isReading || state.saving !== state.draft) && isChanged(state);

/** Whether what the store is saving is all that there is. */
export const isAllSaved = ({ draft, saving, discarded, isReading }: EditorState): boolean =>
  saving === draft && !discarded && !isReading;

/** The changes are discarded. What the store is already saving goes on. */
export const discardDraft = ({ start, saving }: EditorState): EditorState => ({
  ...startEditing(start),
  saving,
  discarded: saving !== undefined,
});

/** Save has ended. */
export const saveOver = (state: EditorState): EditorState => ({
  ...state,
  checking: undefined,
  saving: undefined,
  discarded: false,
});

/** The store refused. If the user has discarded the draft meanwhile, it is restored. */
export function saveRefused(state: EditorState): EditorState {
  const { saving, discarded, draft } = state;
  const comesBack = discarded && saving !== undefined && !isEmptyDraft(saving);
  return { ...saveOver(state), draft: comesBack ? saving : draft };
}

/** The seal was saved as it was when Save was pressed. Later changes are unsaved; if they were discarded, editing starts again. */
export function savedMeanwhile(state: EditorState, saved: EditorState): EditorState {
  const { start, done } = saved;
  const cleared = isEmptyDraft(start) ? undefined : state.cleared;
  return state.discarded ? saved : { ...saveOver(state), start, cleared, done };
}
