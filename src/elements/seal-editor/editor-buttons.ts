import { type TemplateResult, html, nothing } from 'lit';
import { sentence } from '../common/sentence.js';
import { isBusy, isSaving } from '../../editing/editor-state.js';
import type { RejectionCode } from '../../seal/rejection.js';
import type { EditorView } from './editor-view.js';

const isStored = ({ kept, missing }: EditorView): boolean =>
  kept && (missing === undefined || missing === 'unreadable');

const sharedNote = (view: EditorView): string =>
  isStored(view) ? view.messages.sharedKeptNote : view.messages.sharedNote;

// What the rejection's own sentence says is true only where no seal is stored.
function refusalSentence(view: EditorView, code: RejectionCode): string {
  const isShared =
    isStored(view) && code === 'shared-computer' && !view.overrides.rejections?.[code];
  return isShared ? view.messages.sharedKeptNote : view.rejectionMessages[code];
}

/** The advice never to make a seal on a shared computer, and the checkbox for one. */
export function renderSharedComputer(view: EditorView): TemplateResult {
  const { state, messages, controller } = view;
  const isRemoving = state.cleared !== undefined && isStored(view);
  const isNoted = state.sharedComputer && !isRemoving && !isSaving(state);
  const note = isNoted ? sharedNote(view) : '';
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
      aria-disabled=${settled && !isBusy(state) ? 'false' : 'true'}
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
  const { state, messages } = view;
  const { saveRejection, done, asking } = state;
  const outcome = isSaving(state) ? messages.saving : done ? messages[done] : '';
  return html`<div class="end">
    <div aria-live="assertive">
      ${saveRejection ? html`<p class="error">${sentence(refusalSentence(view, saveRejection))}</p>` : nothing}
    </div>
    ${asking ? renderQuestion(view) : renderSaveAndCancel(view)}
    <p class="note" aria-live="polite">${sentence(outcome)}</p>
  </div>`;
}
