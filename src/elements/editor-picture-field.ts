import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_CAPTION_LENGTH } from '../seal/seal.js';
import { normaliseLine, textLength } from '../seal/text.js';
import { errorId, renderError } from './editor-error.js';
import type { EditorView } from './editor-view.js';

// The same file chosen once more must be heard, too.
const takeFiles =
  (chooseFiles: (files: readonly File[]) => void) =>
  ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) chooseFiles(files);
  };

function renderStatus({ state, words }: EditorView): string | typeof nothing {
  if (state.busy === 'reading') return words.reading;
  return state.draft.picture && !state.fileRejection ? words.pictureReady : nothing;
}

function renderBrowse(view: EditorView): TemplateResult {
  const { words, told, actions } = view;
  return html`<div class="drop">
    <span class="browse">
      <input
        id="browse"
        class="file"
        type="file"
        accept="image/jpeg"
        aria-describedby="${errorId('picture')} picture-status"
        aria-invalid=${told.picture ? 'true' : 'false'}
        @change=${takeFiles(actions.chooseFiles)}
      />
      <label class="action" for="browse">${words.browse}</label>
    </span>
    <span>${words.dropHint}</span>
  </div>`;
}

function renderCaption(view: EditorView): TemplateResult {
  const { state, words, told, actions } = view;
  const used = textLength(normaliseLine(state.draft.caption));
  return html`<div class="caption-field">
    <label for="caption">${words.caption}</label>
    <p class="advice" id="caption-advice">${words.captionAdvice}</p>
    <input
      id="caption"
      type="text"
      dir="auto"
      autocomplete="off"
      aria-describedby="caption-advice caption-count ${errorId('caption')}"
      aria-invalid=${told.caption ? 'true' : 'false'}
      .value=${live(state.draft.caption)}
      @input=${(event: InputEvent) => {
        actions.typeCaption((event.target as HTMLInputElement).value);
      }}
    />
    <span id="caption-count" class="count" ?data-over=${used > MAX_CAPTION_LENGTH}
      >${words.count(used, MAX_CAPTION_LENGTH)}</span
    >
    ${renderError(view, 'caption')}
  </div>`;
}

/** The file of a picture seal and its caption. */
export function renderPictureField(view: EditorView): TemplateResult {
  const { words } = view;
  return html`<fieldset class="field">
    <legend>${words.pictureGroup}</legend>
    <p class="advice">${words.pictureAdvice}</p>
    ${renderBrowse(view)} ${renderError(view, 'picture')}
    <p id="picture-status" class="note" aria-live="polite">${renderStatus(view)}</p>
    ${renderCaption(view)}
  </fieldset>`;
}
