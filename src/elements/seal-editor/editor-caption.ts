import { type TemplateResult, html } from 'lit';
import { MAX_CAPTION_LENGTH, normalizeLine, textLength } from '../../seal/text.js';
import { errorId, renderError } from './editor-error.js';
import type { EditorView } from './editor-view.js';
import { renderPrivateInput } from './private-input.js';
import { quietSentence } from './quiet-sentence.js';

/** The field for a picture's caption, with advice. */
export function renderCaption(view: EditorView): TemplateResult {
  const { state, messages, rejections, controller } = view;
  const used = textLength(normalizeLine(state.draft.caption));
  return html`<div class="caption-field">
    <label for="caption">${messages.caption}</label>
    <p class="advice" id="caption-advice">${messages.captionAdvice}</p>
    ${renderPrivateInput({
      id: 'caption',
      text: state.draft.caption,
      describedBy: `caption-advice caption-count ${errorId('caption')}`,
      invalid: Boolean(rejections.caption),
      onType: (text) => {
        controller.typeCaption(text);
      },
    })}
    <span id="caption-count" class="count" ?data-over=${used > MAX_CAPTION_LENGTH}
      >${quietSentence(view, messages.count(used, MAX_CAPTION_LENGTH))}</span
    >
    ${renderError(view, 'caption')}
  </div>`;
}
