import { type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../seal/seal.js';
import type { EditorView } from './editor-view.js';
import { drawableSeal } from './seal-draft.js';

function renderSeal(seal: Seal | undefined, { words, messages }: EditorView): TemplateResult {
  if (!seal) return html`<p class="plate">${words.previewWaiting}</p>`;
  return html`<seal-preview .seal=${seal} .messages=${messages}></seal-preview>`;
}

// What stands around the seal there says nothing new to those who listen.
function renderSignInBox(seal: Seal | undefined, view: EditorView): TemplateResult {
  return html`<div class="page">
    <div class="form">
      <div class="around">
        ${renderSeal(seal, view)}
        <p class="promise" aria-hidden="true">${view.promise}</p>
      </div>
      <div class="inputs" aria-hidden="true"><i></i><i class="hidden-word"></i><b></b></div>
    </div>
  </div>`;
}

function renderSmall(
  seal: Seal | undefined,
  { words, messages }: EditorView,
): TemplateResult | typeof nothing {
  if (seal?.kind !== 'picture') return nothing;
  return html`<div class="small">
    <seal-preview aria-hidden="true" .seal=${seal} .messages=${messages}></seal-preview>
    <p class="advice">${words.previewSmallNote}</p>
  </div>`;
}

function renderCleared({ kept, words, actions }: EditorView): TemplateResult {
  return html`<p>${kept ? words.removedNote : words.clearedNote}</p>
    <button type="button" class="action" id="undo" @click=${actions.undo}>${words.undo}</button>`;
}

function renderRemove({ settled, words, actions }: EditorView): TemplateResult {
  return html`<button
    type="button"
    class="action"
    id="remove"
    aria-disabled=${settled ? 'false' : 'true'}
    @click=${actions.remove}
  >
    ${words.remove}
  </button>`;
}

/**
 * How the seal will look on the sign-in page, at its true size, and Remove. Where there is room it shows
 * from the start, else once it was asked for: the style sheet decides.
 */
export function renderPreview(view: EditorView): TemplateResult {
  const { state, words, missing } = view;
  const seal = drawableSeal(state.draft);
  return html`<section
    class=${state.previewing || missing ? 'preview asked' : 'preview'}
    id="preview"
    tabindex="-1"
    aria-label=${words.preview}
  >
    ${renderSignInBox(seal, view)}
    <p class="advice" ?hidden=${!seal}>${words.previewNote}</p>
    ${renderSmall(seal, view)}
    <div class="beside">${state.cleared ? renderCleared(view) : renderRemove(view)}</div>
  </section>`;
}
