import { type TemplateResult, html, nothing } from 'lit';
import { sentence } from '../common/sentence.js';
import type { EditorView } from './editor-view.js';

/** The advice never to make a seal on a shared computer, and the checkbox for one. */
export function renderSharedComputer({ state, messages, controller }: EditorView): TemplateResult {
  const note = state.sharedComputer ? messages.sharedNote : '';
  return html`<div class="computer">
    <p class="advice">${messages.computerAdvice}</p>
    <label class="check">
      <input
        type="checkbox"
        .checked=${state.sharedComputer}
        @change=${({ target }: Event) => {
          controller.markShared((target as HTMLInputElement).checked);
        }}
      />
      ${messages.sharedComputer}
    </label>
    <p class="note" aria-live="polite">${sentence(note)}</p>
  </div>`;
}

function renderSaveAndCancel({ state, settled, messages, controller }: EditorView): TemplateResult {
  return html`<div class="buttons">
    <button
      type="button"
      class="action first"
      part="action main"
      id="save"
      aria-disabled=${settled && !state.busy ? 'false' : 'true'}
      @click=${controller.save}
    >
      ${messages.save}
    </button>
    <button type="button" class="action" part="action" id="cancel" @click=${controller.cancel}>
      ${messages.cancel}
    </button>
  </div>`;
}

function renderQuestion({ messages, controller }: EditorView): TemplateResult {
  return html`<div class="question" role="group" aria-labelledby="unsaved">
    <p id="unsaved">${messages.unsaved}</p>
    <div class="buttons">
      <button
        type="button"
        class="action first"
        part="action main"
        id="keep"
        @click=${controller.keepEditing}
      >
        ${messages.keep}
      </button>
      <button type="button" class="action" part="action" @click=${controller.discard}>
        ${messages.discard}
      </button>
    </div>
  </div>`;
}

/**
 * Save and Cancel, their outcome, and the question before unsaved changes are lost. The refusal has no role `alert`: Firefox
 * does not announce text that is put into an alert that was there before (Firefox 153).
 */
export function renderButtons(view: EditorView): TemplateResult {
  const { state, messages, rejectionMessages } = view;
  const { saveRejection, busy, done, asking } = state;
  const outcome = busy === 'saving' ? messages.saving : done ? messages[done] : '';
  return html`<div class="end">
    <div aria-live="assertive">
      ${saveRejection ? html`<p class="error">${sentence(rejectionMessages[saveRejection])}</p>` : nothing}
    </div>
    ${asking ? renderQuestion(view) : renderSaveAndCancel(view)}
    <p class="note" aria-live="polite">${sentence(outcome)}</p>
  </div>`;
}
