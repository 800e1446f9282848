import { type TemplateResult, html, nothing } from 'lit';
import { sentence } from '../common/sentence.js';
import { renderCaption } from './editor-caption.js';
import { errorId, renderError } from './editor-error.js';
import type { EditorView } from './editor-view.js';
import { pictureStatus } from './picture-status.js';
import type { SealCropElement } from '../seal-crop/seal-crop-element.js';

/**
 * The types that the browser's file dialog offers. HEIC is left out because iOS reportedly converts such a photo to JPEG
 * if HEIC is not accepted (not verified). A HEIC file that arrives anyway, such as by drag and drop, is still tried.
 */
const KINDS = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/bmp';

// Cleared, so that choosing the same file again fires a change event.
const takeFiles =
  (chooseFiles: (files: readonly File[]) => void) =>
  ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) chooseFiles(files);
  };

function renderOffer({ state, messages, controller }: EditorView): TemplateResult | typeof nothing {
  const { offer } = state;
  if (!offer) return nothing;
  return html`<div class="offer">
    <button
      type="button"
      class="action first"
      part="action main"
      id="offer"
      @click=${controller.acceptOffer}
    >
      <span>${sentence(messages[offer])}</span>
    </button>
    <p class="note">${messages.offerNote}</p>
  </div>`;
}

function renderProgress({
  state,
  messages,
  controller,
}: EditorView): TemplateResult | typeof nothing {
  if (!state.slow) return nothing;
  return html`<div class="progress">
    <progress aria-label=${messages.reading}></progress>
    <button type="button" class="action" part="action" id="stop" @click=${controller.stopReading}>
      ${messages.stopReading}
    </button>
  </div>`;
}

function renderCrop(view: EditorView): TemplateResult | typeof nothing {
  const { state, messages, overrides, controller } = view;
  const { chosen, cropView } = state;
  if (!chosen || !cropView) return nothing;
  if (cropView === 'failed') return html`<p class="note">${messages.cropFailed}</p>`;
  return html`<seal-crop
    .picture=${cropView}
    .size=${chosen.whole}
    .crop=${chosen.crop}
    .messages=${overrides}
    @change=${({ target }: Event) => {
      const { crop } = target as SealCropElement;
      if (crop) controller.crop(crop);
    }}
  ></seal-crop>`;
}

function renderBrowse(view: EditorView): TemplateResult {
  const { messages, rejections, converts, controller } = view;
  return html`<div class="drop">
    <span class="browse">
      <input
        id="browse"
        class="file"
        type="file"
        accept=${converts ? KINDS : 'image/jpeg'}
        aria-describedby="${errorId('picture')} picture-status"
        aria-invalid=${rejections.picture ? 'true' : 'false'}
        @change=${takeFiles(controller.chooseFiles)}
      />
      <label class="action" part="action" for="browse">${messages.browse}</label>
    </span>
    <span>${messages.dropHint}</span>
  </div>`;
}

/** The fields of a picture seal: the file, its crop and its caption. */
export function renderPictureField(view: EditorView): TemplateResult {
  const { state, messages } = view;
  // Not shown if the latest file was refused.
  const plain = state.chosen?.isPlain ? messages.picturePlain : '';
  const status = pictureStatus(state, messages);
  return html`<fieldset class="field">
    <legend>${messages.pictureGroup}</legend>
    <p class="advice">${messages.pictureAdvice}</p>
    ${renderBrowse(view)}
    <div class="refusal" aria-live="assertive">${renderError(view, 'picture')}</div>
    ${renderOffer(view)} ${renderProgress(view)}
    <p id="picture-status" class="note" aria-live="polite">${sentence(status)}</p>
    <p class="note hint" aria-live="polite">${sentence(plain)}</p>
    ${renderCrop(view)} ${renderCaption(view)}
  </fieldset>`;
}
