import { type TemplateResult, html } from 'lit';
import { MAX_LINE_LENGTH, normalizeLine, textLength } from '../../seal/text.js';
import { sentence } from '../common/sentence.js';
import { errorId, renderError } from './editor-error.js';
import type { EditorView } from './editor-view.js';
import { renderPrivateInput } from './private-input.js';
import { quietSentence } from './quiet-sentence.js';
import type { GuessRisk } from '../../editing/guess-estimator.js';
import type { EditorMessages } from '../../messages/en/editor.js';

type Index = 0 | 1 | 2;

const RISK_MESSAGES = {
  commonest: 'riskHigh',
  high: 'riskHigh',
  some: 'riskSome',
  low: 'riskLow',
} as const satisfies Record<GuessRisk, keyof EditorMessages>;

// A single-line field removes line breaks from pasted text, so the paste is handled here.
const spreadLines =
  ({ pasteLines }: EditorView['controller'], index: Index) =>
  (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const { selectionStart, selectionEnd } = event.target as HTMLInputElement;
    if (event.defaultPrevented || !/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    pasteLines({ index, start: selectionStart ?? 0, end: selectionEnd ?? 0 }, pasted);
  };

function renderLine(view: EditorView, index: Index): TemplateResult {
  const { state, messages, rejections, controller } = view;
  const line = state.draft.lines[index];
  const used = textLength(normalizeLine(line));
  return html`<div class="line-field">
    <label for="line-${index}">${messages.line(index + 1)}</label>
    ${renderPrivateInput({
      id: `line-${index}`,
      text: line,
      describedBy: `count-${index} ${errorId(`line-${index}`)} ${errorId('text')}`,
      invalid: Boolean(rejections[`line-${index}`] ?? rejections.text),
      onType: (text) => {
        controller.typeLine(index, text);
      },
      onPaste: spreadLines(controller, index),
    })}
    <span id="count-${index}" class="count" ?data-over=${used > MAX_LINE_LENGTH}
      >${quietSentence(view, messages.count(used, MAX_LINE_LENGTH))}</span
    >
    ${renderError(view, `line-${index}`)}
  </div>`;
}

/** The three lines of a text seal, with advice and errors. */
export function renderTextField(view: EditorView): TemplateResult {
  const { messages, state, rejections } = view;
  const risk = Object.keys(rejections).length > 0 ? undefined : state.risk;
  return html`<fieldset class="field">
    <legend>${messages.wordsGroup}</legend>
    <p class="advice">${messages.textAdvice}</p>
    <div class="lines">${([0, 1, 2] as const).map((index) => renderLine(view, index))}</div>
    ${renderError(view, 'text')}
    <p class="risk" aria-live="polite">${sentence(risk ? messages[RISK_MESSAGES[risk]] : '')}</p>
  </fieldset>`;
}
