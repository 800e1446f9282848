/** Why a draft can't be saved, and which of the reasons to show now. Pure. */
import type { SignInContext } from '../seal/forbidden-words.js';
import type { Rejection, RejectionCode } from '../seal/rejection.js';
import type { EditorState } from './editor-state.js';
import { type DraftField, type DraftRejections, checkDraft, whileWriting } from './seal-draft.js';

/** A rejection, and the id of the input to focus. */
export interface PlacedRejection {
  readonly rejection: Rejection;
  readonly inputId: string;
}

const INPUT_IDS: Readonly<Record<DraftField, string>> = {
  'line-0': 'line-0',
  'line-1': 'line-1',
  'line-2': 'line-2',
  text: 'line-0',
  picture: 'browse',
  caption: 'caption',
};

/** Every reason why the draft can't be saved, by field, including text that is too easy to guess. */
export function findRejections(
  { draft, risk }: EditorState,
  context: SignInContext,
): DraftRejections {
  const found = checkDraft(draft, context);
  const tooCommon = draft.kind === 'text' && risk === 'commonest' && !found.text;
  return tooCommon ? { ...found, text: 'too-common' } : found;
}

/** The rejections to show now. Missing input is shown only after Preview or Save has been pressed. */
export function shownRejections(
  { draft, attempted, fileRejection }: EditorState,
  found: DraftRejections,
): DraftRejections {
  const shown = attempted ? found : whileWriting(found);
  const isRefused = fileRejection && draft.kind === 'picture';
  return isRefused ? { ...shown, picture: fileRejection } : shown;
}

/** The first rejection, to announce to the site and show to the user. */
export function firstRejection(rejections: DraftRejections): PlacedRejection | undefined {
  const [entry] = Object.entries(rejections) as [DraftField, RejectionCode][];
  if (!entry) return undefined;
  const [field, code] = entry;
  const rejection = field.startsWith('line-') ? { code, line: Number(field.slice(5)) } : { code };
  return { rejection, inputId: INPUT_IDS[field] };
}
