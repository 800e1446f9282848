import { type TemplateResult, html, nothing } from 'lit';
import type { EditorView } from './editor-view.js';
import type { DraftField } from '../../editing/seal-draft.js';
import { quietSentence } from './quiet-sentence.js';

/** The id of a field's rejection, for `aria-describedby`. */
export const errorId = (field: DraftField): string => `${field}-error`;

/** Why a field's content is refused and what to do next. Nothing if it is not refused. */
export function renderError(view: EditorView, field: DraftField): TemplateResult | typeof nothing {
  const { rejections, rejectionMessages, state } = view;
  const code = rejections[field];
  if (!code) return nothing;
  const message = rejectionMessages[code].replace('{format}', state.fileFormat ?? '');
  // A picture is refused while the user may type in another field.
  const quiet = view.quiet && field !== 'picture';
  return html`<p class="error" id=${errorId(field)}>${quietSentence({ quiet }, message)}</p>`;
}
