import { type TemplateResult, html, nothing } from 'lit';
import { sentence } from '../common/sentence.js';
import type { EditorView } from './editor-view.js';
import type { DraftField } from '../../editing/seal-draft.js';

/** The id of a field's rejection, for `aria-describedby`. */
export const errorId = (field: DraftField): string => `${field}-error`;

/** Why a field's content is refused and what to do next. Nothing if it is not refused. */
export function renderError(
  { rejections, rejectionMessages, state }: EditorView,
  field: DraftField,
): TemplateResult | typeof nothing {
  const code = rejections[field];
  if (!code) return nothing;
  const message = rejectionMessages[code].replace('{format}', state.fileFormat ?? '');
  return html`<p class="error" id=${errorId(field)}>${sentence(message)}</p>`;
}
