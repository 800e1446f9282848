import type { EditorController } from '../../editing/editor-controller.js';
import type { EditorState } from '../../editing/editor-state.js';
import type { DraftRejections } from '../../editing/seal-draft.js';
import type { EditorMessages } from '../../messages/en/editor.js';
import type { MessageOverrides } from '../../messages/messages.js';
import type { ColourName } from '../../seal/palette.js';
import type { RejectionCode } from '../../seal/rejection.js';
import type { MissingReason } from '../../store/seal-store.js';

/** Everything that the editor's templates need. */
export interface EditorView {
  readonly state: EditorState;
  readonly messages: EditorMessages;
  readonly rejectionMessages: Readonly<Record<RejectionCode, string>>;
  readonly colourMessages: Readonly<Record<ColourName, string>>;
  /** The site's own messages, for the elements inside. */
  readonly overrides: MessageOverrides;
  /** The sentence that `<signin-seal>` shows beside the seal. */
  readonly promise: string;
  /** The rejections to show now, by field. */
  readonly rejections: DraftRejections;
  /** Set if there was a seal here that is now missing. */
  readonly missing: MissingReason | undefined;
  /** The store has a seal or the trace of one, and Remove and then Save would delete it. */
  readonly kept: boolean;
  /** Whether the site lets pictures of other kinds be converted. */
  readonly converts: boolean;
  /** The editor has been in view long enough for Save and Remove to accept clicks. */
  readonly settled: boolean;
  /** The user types: what changes with each key is hidden from screen readers, and said when the user rests. */
  readonly quiet: boolean;
  readonly controller: EditorController;
}
