import { type TemplateResult, html, nothing } from 'lit';
import { UNRECORDED } from '../common/unrecorded.js';
import { renderColourField } from './editor-colour-field.js';
import { renderButtons, renderSharedComputer } from './editor-buttons.js';
import { renderPictureField } from './editor-picture-field.js';
import { renderPreview } from './editor-preview.js';
import type { EditorView } from './editor-view.js';
import { renderTextField } from './editor-text-field.js';
import type { SealDraft } from '../../editing/seal-draft.js';

function renderKind(
  { state, messages, controller }: EditorView,
  kind: SealDraft['kind'],
): TemplateResult {
  return html`<label class="kind">
    <input
      type="radio"
      name="kind"
      value=${kind}
      .checked=${state.draft.kind === kind}
      @change=${() => {
        controller.chooseKind(kind);
      }}
    />
    ${messages[kind]}
  </label>`;
}

// The browser asks first if changes would be lost.
const reload = (): void => {
  location.reload();
};

function renderMissingNote({ missing, messages }: EditorView): TemplateResult | typeof nothing {
  if (!missing) return nothing;
  if (missing === 'unreadable') return html`<p class="error">${messages.unreadableNote}</p>`;
  if (missing !== 'newer-version') return html`<p class="error">${messages.missingNote}</p>`;
  return html`<div class="error">
    <p>${messages.newerNote}</p>
    <button type="button" class="action" part="action" @click=${reload}>${messages.reload}</button>
  </div>`;
}

/** The region is always there: Firefox does not announce one that comes together with its text (Firefox 153). */
const renderMissing = (view: EditorView): TemplateResult =>
  html`<div class="missing" aria-live="assertive">${renderMissingNote(view)}</div>`;

function renderFields(view: EditorView): TemplateResult {
  const { state, messages, controller } = view;
  return html`<div class="fields">
    <div class="kinds" role="radiogroup" aria-label=${messages.kindGroup}>
      ${renderKind(view, 'text')} ${renderKind(view, 'picture')}
    </div>
    ${state.draft.kind === 'text' ? renderTextField(view) : renderPictureField(view)}
    ${renderColourField(view)}
    <button
      type="button"
      class="action"
      part="action"
      id="show-preview"
      @click=${controller.preview}
    >
      ${messages.preview}
    </button>
  </div>`;
}

/** The whole editor, in reading and focus order. */
export function renderEditor(view: EditorView): TemplateResult {
  return html`<div
    class="sheltered editor ${UNRECORDED}"
    part="editor"
    role="group"
    aria-labelledby="title"
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    data-sl="exclude"
  >
    <h2 id="title">${view.messages.title}</h2>
    ${renderMissing(view)} ${renderFields(view)}
    <p class="spoken heard" aria-live="polite" aria-atomic="true"></p>
    ${renderPreview(view)} ${renderSharedComputer(view)} ${renderButtons(view)}
  </div>`;
}
