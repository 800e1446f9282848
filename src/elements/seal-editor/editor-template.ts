import { type TemplateResult, html, nothing } from 'lit';
import { renderColourField } from './editor-colour-field.js';
import { renderComputer, renderEnd } from './editor-end.js';
import { renderPictureField } from './editor-picture-field.js';
import { renderPreview } from './editor-preview.js';
import type { EditorView } from './editor-view.js';
import { renderWordsField } from './editor-words-field.js';
import type { Draft } from '../../editing/seal-draft.js';

function renderKind({ state, words, actions }: EditorView, kind: Draft['kind']): TemplateResult {
  return html`<label class="kind">
    <input
      type="radio"
      name="kind"
      value=${kind}
      .checked=${state.draft.kind === kind}
      @change=${() => {
        actions.chooseKind(kind);
      }}
    />
    ${words[kind]}
  </label>`;
}

/** The whole editor, in the order in which the eye and the keyboard go through it. */
export function renderEditor(view: EditorView): TemplateResult {
  const { state, words, missing, actions } = view;
  return html`<div class="sheltered editor" part="editor">
    <h2>${words.title}</h2>
    ${missing ? html`<p class="error">${words.missingNote}</p>` : nothing}
    <div class="fields">
      <div class="kinds" role="radiogroup" aria-label=${words.kindGroup}>
        ${renderKind(view, 'text')} ${renderKind(view, 'picture')}
      </div>
      ${state.draft.kind === 'text' ? renderWordsField(view) : renderPictureField(view)}
      ${renderColourField(view)}
      <button
        type="button"
        class="action"
        part="action"
        id="show-preview"
        @click=${actions.preview}
      >
        ${words.preview}
      </button>
    </div>
    ${renderPreview(view)} ${renderComputer(view)} ${renderEnd(view)}
  </div>`;
}
