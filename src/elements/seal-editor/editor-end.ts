import { type TemplateResult, html, nothing } from 'lit';
import type { EditorView } from './editor-view.js';

/** Where a seal may be made: never on a computer that others use. */
export function renderComputer({ state, words, actions }: EditorView): TemplateResult {
  return html`<div class="computer">
    <p class="advice">${words.computerAdvice}</p>
    <label class="check">
      <input
        type="checkbox"
        .checked=${state.sharedComputer}
        @change=${({ target }: Event) => {
          actions.markShared((target as HTMLInputElement).checked);
        }}
      />
      ${words.sharedComputer}
    </label>
    <p class="note" aria-live="polite">${state.sharedComputer ? words.sharedNote : nothing}</p>
  </div>`;
}

function renderButtons({ state, settled, words, actions }: EditorView): TemplateResult {
  return html`<div class="buttons">
    <button
      type="button"
      class="action first"
      part="action main"
      id="save"
      aria-disabled=${settled && !state.busy ? 'false' : 'true'}
      @click=${actions.save}
    >
      ${words.save}
    </button>
    <button type="button" class="action" part="action" id="cancel" @click=${actions.cancel}>
      ${words.cancel}
    </button>
  </div>`;
}

function renderQuestion({ words, actions }: EditorView): TemplateResult {
  return html`<div class="question" role="group" aria-labelledby="unsaved">
    <p id="unsaved">${words.unsaved}</p>
    <div class="buttons">
      <button
        type="button"
        class="action first"
        part="action main"
        id="keep"
        @click=${actions.keepEditing}
      >
        ${words.keep}
      </button>
      <button type="button" class="action" part="action" @click=${actions.discard}>
        ${words.discard}
      </button>
    </div>
  </div>`;
}

/** Save and Cancel, what became of them, and the question before typed work is lost. */
export function renderEnd(view: EditorView): TemplateResult {
  const { state, words, rejectionWords } = view;
  const { saveRejection, busy, done, asking } = state;
  return html`<div class="end">
    <div role="alert">
      ${saveRejection ? html`<p class="error">${rejectionWords[saveRejection]}</p>` : nothing}
    </div>
    ${asking ? renderQuestion(view) : renderButtons(view)}
    <p class="note" aria-live="polite">
      ${busy === 'saving' ? words.saving : done ? words[done] : nothing}
    </p>
  </div>`;
}
