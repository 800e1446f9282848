import { type TemplateResult, html, nothing } from 'lit';
import { sentence } from '../common/sentence.js';
import type { Seal } from '../../seal/seal.js';
import type { EditorView } from './editor-view.js';
import { drawableSeal } from '../../editing/seal-draft.js';

function renderSeal(seal: Seal | undefined, { messages, overrides }: EditorView): TemplateResult {
  if (!seal) return html`<p class="plate" id="look">${messages.previewWaiting}</p>`;
  return html`<seal-preview id="look" .seal=${seal} .messages=${overrides}></seal-preview>`;
}

// Hidden from screen readers: it repeats the larger one.
function renderSmall(
  seal: Seal | undefined,
  { overrides }: EditorView,
): TemplateResult | typeof nothing {
  if (seal?.kind !== 'picture') return nothing;
  return html`<seal-preview
    class="small"
    aria-hidden="true"
    .seal=${seal}
    .messages=${overrides}
  ></seal-preview>`;
}

function renderSignInBox(seal: Seal | undefined, view: EditorView): TemplateResult {
  return html`<div class="form">
    <div class="around">
      ${renderSeal(seal, view)} ${renderSmall(seal, view)}
      <p class="promise" aria-hidden="true">${view.promise}</p>
    </div>
    <div class="inputs" aria-hidden="true"><i></i><i class="password"></i><b></b></div>
  </div>`;
}

function renderNotes(
  seal: Seal | undefined,
  { messages }: EditorView,
): TemplateResult | typeof nothing {
  if (!seal) return nothing;
  return html`<p class="advice">${messages.previewNote}</p>
    ${seal.kind === 'picture' ? html`<p class="advice">${messages.previewSmallNote}</p>` : nothing}`;
}

function renderCleared({ kept, messages, controller }: EditorView): TemplateResult {
  return html`<p id="cleared">${sentence(kept ? messages.removedNote : messages.clearedNote)}</p>
    <button
      type="button"
      class="action"
      part="action"
      id="undo"
      aria-describedby="cleared"
      @click=${controller.undo}
    >
      ${messages.undo}
    </button>`;
}

function renderEnd(seal: Seal | undefined, view: EditorView): TemplateResult | typeof nothing {
  const { state, kept } = view;
  if (state.cleared) return renderCleared(view);
  const isAnything = kept || state.previewing || seal !== undefined;
  return isAnything ? renderRemove(view) : nothing;
}

function renderRemove({ settled, messages, controller }: EditorView): TemplateResult {
  return html`<button
    type="button"
    class="action"
    part="action"
    id="remove"
    aria-disabled=${settled ? 'false' : 'true'}
    @click=${controller.remove}
  >
    ${messages.remove}
  </button>`;
}

/**
 * How the seal will look on the sign-in page, at its true size, and Remove. It is shown from the start if there is
 * room, otherwise after Preview is pressed. The style sheet decides.
 */
export function renderPreview(view: EditorView): TemplateResult {
  const { state, messages, kept } = view;
  const seal = drawableSeal(state.draft);
  return html`<section
    class=${state.previewing || kept ? 'preview asked' : 'preview'}
    part="preview"
    id="preview"
    tabindex="-1"
    aria-label=${messages.preview}
    aria-describedby="look"
  >
    ${renderSignInBox(seal, view)}
    <div class="beside">${renderNotes(seal, view)} ${renderEnd(seal, view)}</div>
  </section>`;
}
