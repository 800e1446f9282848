import { type TemplateResult, html, nothing } from 'lit';
import type { EditorView } from './editor-view.js';
import { drawableSeal } from './seal-draft.js';

function renderSeal({ state, words, messages }: EditorView): TemplateResult {
  const seal = drawableSeal(state.draft);
  if (!seal) return html`<div class="plate">${words.previewWaiting}</div>`;
  return html`<seal-preview .seal=${seal} .messages=${messages}></seal-preview>`;
}

function renderCleared({ words, actions }: EditorView): TemplateResult {
  return html`<p>${words.removedNote}</p>
    <button type="button" class="action" id="undo" @click=${actions.undo}>${words.undo}</button>`;
}

function renderRemove({ settled, words, actions }: EditorView): TemplateResult {
  return html`<p class="advice">${words.previewNote}</p>
    <button
      type="button"
      class="action"
      id="remove"
      aria-disabled=${settled ? 'false' : 'true'}
      @click=${actions.remove}
    >
      ${words.remove}
    </button>`;
}

/** How the seal will look on the sign-in page, at its true size, and Remove. */
export function renderPreview(view: EditorView): TemplateResult | typeof nothing {
  const { state, words, missing } = view;
  if (!state.previewing && !missing) return nothing;
  return html`<section class="preview" id="preview" tabindex="-1" aria-label=${words.preview}>
    ${renderSeal(view)}
    <div class="beside">${state.cleared ? renderCleared(view) : renderRemove(view)}</div>
  </section>`;
}
