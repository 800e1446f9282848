import type { Crop } from '../../picture/crop.js';
import type { ColourName } from '../../seal/palette.js';
import type { RejectionCode } from '../../seal/rejection.js';
import type { MissingReason } from '../../store/seal-store.js';
import type { EditorState } from '../../editing/editor-state.js';
import type { ChosenFiles } from './file-drop.js';
import type { EditorMessages } from '../../messages/en/editor.js';
import type { MessageOverrides } from '../../messages/messages.js';
import type { Draft, DraftRejections } from '../../editing/seal-draft.js';
import type { PastePlace } from '../../editing/spread-paste.js';

/** What a person can do in the editor. */
export interface EditorActions {
  readonly chooseKind: (kind: Draft['kind']) => void;
  readonly typeLine: (index: 0 | 1 | 2, line: string) => void;
  readonly pasteLines: (place: PastePlace, pasted: string) => void;
  readonly chooseFiles: (files: ChosenFiles) => void;
  readonly acceptOffer: () => void;
  readonly stopReading: () => void;
  readonly crop: (crop: Crop) => void;
  readonly typeCaption: (caption: string) => void;
  readonly chooseColour: (colour: ColourName) => void;
  readonly showMoreColours: () => void;
  readonly markShared: (shared: boolean) => void;
  readonly preview: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly save: () => void;
  readonly cancel: () => void;
  readonly discard: () => void;
  readonly keepEditing: () => void;
}

/** All that the editor's templates are drawn from. */
export interface EditorView {
  readonly state: EditorState;
  readonly words: EditorMessages;
  readonly rejectionWords: Readonly<Record<RejectionCode, string>>;
  readonly colourWords: Readonly<Record<ColourName, string>>;
  readonly messages: MessageOverrides;
  /** What `<signin-seal>` says beside the seal. */
  readonly promise: string;
  /** The rejections to tell now, by field. */
  readonly told: DraftRejections;
  /** Set where a seal was here once. */
  readonly missing: MissingReason | undefined;
  /** There is a seal in the store, or the trace of one, that Save would take away after Remove. */
  readonly kept: boolean;
  /** Whether the site lets pictures of other kinds be converted. */
  readonly converts: boolean;
  /** Save and Remove take activations: the editor has been in view for long enough. */
  readonly settled: boolean;
  readonly actions: EditorActions;
}
