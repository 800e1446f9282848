import type { EditorController } from '../../editing/editor-controller.js';
import type { EditorState } from '../../editing/editor-state.js';
import type { DraftRejections } from '../../editing/seal-draft.js';
import type { EditorMessages } from '../../messages/en/editor.js';
import type { MessageOverrides } from '../../messages/messages.js';
import type { ColourName } from '../../seal/palette.js';
import type { RejectionCode } from '../../seal/rejection.js';
import type { MissingReason } from '../../store/seal-store.js';

/** All that the editor's templates are drawn from. */
export interface EditorView {
  readonly state: EditorState;
  readonly messages: EditorMessages;
  readonly rejectionMessages: Readonly<Record<RejectionCode, string>>;
  readonly colourMessages: Readonly<Record<ColourName, string>>;
  /** The site's own messages, for the elements within. */
  readonly overrides: MessageOverrides;
  /** What `<signin-seal>` says beside the seal. */
  readonly promise: string;
  /** The rejections to show now, by field. */
  readonly rejections: DraftRejections;
  /** Set where a seal was here once. */
  readonly missing: MissingReason | undefined;
  /** There is a seal in the store, or the trace of one, that Save would remove after Remove. */
  readonly kept: boolean;
  /** Whether the site lets pictures of other kinds be converted. */
  readonly converts: boolean;
  /** Save and Remove take clicks: the editor has been in view for long enough. */
  readonly settled: boolean;
  readonly controller: EditorController;
}
