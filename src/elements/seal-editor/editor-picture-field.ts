import { type TemplateResult, html, nothing } from 'lit';
import { renderCaption } from './editor-caption.js';
import { errorId, renderError } from './editor-error.js';
import type { EditorView } from './editor-view.js';
import { pictureWords } from './picture-words.js';
import type { SealCropElement } from '../seal-crop/seal-crop-element.js';

/**
 * What the browser's dialog lets be chosen. Not HEIC: iOS is said to hand over a JPEG of such a photo where HEIC is not
 * asked for (not tried here). One that comes all the same, as by a drop, is tried.
 */
const KINDS = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/bmp';

// The same file chosen once more must be heard, too.
const takeFiles =
  (chooseFiles: (files: readonly File[]) => void) =>
  ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) chooseFiles(files);
  };

function renderOffer({ state, words, actions }: EditorView): TemplateResult | typeof nothing {
  const { offer } = state;
  if (!offer) return nothing;
  return html`<div class="offer">
    <button
      type="button"
      class="action first"
      part="action main"
      id="offer"
      @click=${actions.acceptOffer}
    >
      ${words[offer]}
    </button>
    <p class="note">${words.offerNote}</p>
  </div>`;
}

function renderProgress({ state, words, actions }: EditorView): TemplateResult | typeof nothing {
  if (!state.slow) return nothing;
  return html`<div class="progress">
    <progress aria-label=${words.reading}></progress>
    <button type="button" class="action" part="action" id="stop" @click=${actions.stopReading}>
      ${words.stopReading}
    </button>
  </div>`;
}

function renderCrop(view: EditorView): TemplateResult | typeof nothing {
  const { state, words, messages, actions } = view;
  const { chosen, cropView } = state;
  if (!chosen || !cropView) return nothing;
  if (cropView === 'failed') return html`<p class="note">${words.cropFailed}</p>`;
  return html`<seal-crop
    .picture=${cropView}
    .size=${chosen.whole}
    .crop=${chosen.crop}
    .messages=${messages}
    @change=${({ target }: Event) => {
      const { crop } = target as SealCropElement;
      if (crop) actions.crop(crop);
    }}
  ></seal-crop>`;
}

function renderBrowse(view: EditorView): TemplateResult {
  const { words, told, converts, actions } = view;
  return html`<div class="drop">
    <span class="browse">
      <input
        id="browse"
        class="file"
        type="file"
        accept=${converts ? KINDS : 'image/jpeg'}
        aria-describedby="${errorId('picture')} picture-status"
        aria-invalid=${told.picture ? 'true' : 'false'}
        @change=${takeFiles(actions.chooseFiles)}
      />
      <label class="action" part="action" for="browse">${words.browse}</label>
    </span>
    <span>${words.dropHint}</span>
  </div>`;
}

// Beside the picture, not instead of a refusal.
function renderPlain({ chosen }: EditorView['state'], words: string): string | typeof nothing {
  return chosen?.isPlain ? words : nothing;
}

/** The file of a picture seal, what shows of it, and its caption. */
export function renderPictureField(view: EditorView): TemplateResult {
  const { state, words } = view;
  return html`<fieldset class="field">
    <legend>${words.pictureGroup}</legend>
    <p class="advice">${words.pictureAdvice}</p>
    ${renderBrowse(view)}
    <div class="refusal" role="alert">${renderError(view, 'picture')}</div>
    ${renderOffer(view)} ${renderProgress(view)}
    <p id="picture-status" class="note" aria-live="polite">${pictureWords(state, words)}</p>
    <p class="note hint" aria-live="polite">${renderPlain(state, words.picturePlain)}</p>
    ${renderCrop(view)} ${renderCaption(view)}
  </fieldset>`;
}
