/** What keeps a draft from being saved, and what of it is shown now. Pure. */
import type { SignInContext } from '../seal/forbidden-words.js';
import type { Rejection, RejectionCode } from '../seal/rejection.js';
import type { EditorState } from './editor-state.js';
import { type DraftField, type DraftRejections, checkDraft, whileWriting } from './seal-draft.js';

/** A rejection and the id of the input that a person goes to next. */
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

/** Everything that keeps the draft from being a seal, by field; words that all would choose, too. */
export function findRejections(
  { draft, risk }: EditorState,
  context: SignInContext,
): DraftRejections {
  const found = checkDraft(draft, context);
  const tooCommon = draft.kind === 'text' && risk === 'commonest' && !found.text;
  return tooCommon ? { ...found, text: 'too-common' } : found;
}

/** Those to show now: what is only missing so far is shown once Preview or Save was pressed. */
export function shownRejections(
  { attempted, fileRejection }: EditorState,
  found: DraftRejections,
): DraftRejections {
  const shown = attempted ? found : whileWriting(found);
  return fileRejection ? { ...shown, picture: fileRejection } : shown;
}

/** The first of them, as it is announced to the site and shown to the person. */
export function firstRejection(rejections: DraftRejections): PlacedRejection | undefined {
  const [entry] = Object.entries(rejections) as [DraftField, RejectionCode][];
  if (!entry) return undefined;
  const [field, code] = entry;
  const rejection = field.startsWith('line-') ? { code, line: Number(field.slice(5)) } : { code };
  return { rejection, inputId: INPUT_IDS[field] };
}
