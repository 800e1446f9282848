import { type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../seal/seal.js';
import type { EditorView } from './editor-view.js';
import { drawableSeal } from './seal-draft.js';

function renderSeal(seal: Seal | undefined, { words, messages }: EditorView): TemplateResult {
  if (!seal) return html`<p class="plate">${words.previewWaiting}</p>`;
  return html`<seal-preview .seal=${seal} .messages=${messages}></seal-preview>`;
}

// It says nothing new to those who listen.
function renderSmall(
  seal: Seal | undefined,
  { messages }: EditorView,
): TemplateResult | typeof nothing {
  if (seal?.kind !== 'picture') return nothing;
  return html`<seal-preview
    class="small"
    aria-hidden="true"
    .seal=${seal}
    .messages=${messages}
  ></seal-preview>`;
}

function renderNotes(
  seal: Seal | undefined,
  { words }: EditorView,
): TemplateResult | typeof nothing {
  if (!seal) return nothing;
  return html`<p class="advice">${words.previewNote}</p>
    ${seal.kind === 'picture' ? html`<p class="advice">${words.previewSmallNote}</p>` : nothing}`;
}

function renderCleared({ kept, words, actions }: EditorView): TemplateResult {
  return html`<p>${kept ? words.removedNote : words.clearedNote}</p>
    <button type="button" class="action" part="action" id="undo" @click=${actions.undo}>
      ${words.undo}
    </button>`;
}

function renderRemove({ settled, words, actions }: EditorView): TemplateResult {
  return html`<button
    type="button"
    class="action"
    part="action"
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
  const seal = drawableSeal(state.draft);
  return html`<section
    class="preview"
    part="preview"
    id="preview"
    tabindex="-1"
    aria-label=${words.preview}
  >
    ${renderSeal(seal, view)} ${renderSmall(seal, view)}
    <div class="beside">
      ${renderNotes(seal, view)} ${state.cleared ? renderCleared(view) : renderRemove(view)}
    </div>
  </section>`;
}
