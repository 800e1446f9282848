import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_LINE_LENGTH, normaliseLine, textLength } from '../../seal/text.js';
import { errorId, renderError } from './editor-error.js';
import type { EditorView } from './editor-view.js';
import type { GuessRisk } from '../../editing/guess-estimator.js';
import type { EditorMessages } from '../../messages/en/editor.js';

type Index = 0 | 1 | 2;

const RISK_MESSAGES = {
  commonest: 'riskHigh',
  high: 'riskHigh',
  some: 'riskSome',
  low: 'riskLow',
} as const satisfies Record<GuessRisk, keyof EditorMessages>;

// A field of one line takes the line breaks out of what is pasted before anyone can spread them.
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
  const used = textLength(normaliseLine(line));
  const invalid = rejections[`line-${index}`] ?? rejections.text;
  return html`<div class="line-field">
    <label for="line-${index}">${messages.line(index + 1)}</label>
    <input
      id="line-${index}"
      part="field"
      type="text"
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="count-${index} ${errorId(`line-${index}`)} ${errorId('text')}"
      aria-invalid=${invalid ? 'true' : 'false'}
      .value=${live(line)}
      @input=${(event: InputEvent) => {
        controller.typeLine(index, (event.target as HTMLInputElement).value);
      }}
      @paste=${spreadLines(controller, index)}
    />
    <span id="count-${index}" class="count" ?data-over=${used > MAX_LINE_LENGTH}
      >${messages.count(used, MAX_LINE_LENGTH)}</span
    >
    ${renderError(view, `line-${index}`)}
  </div>`;
}

/** The three lines of a text seal, with what must be known about them. */
export function renderTextField(view: EditorView): TemplateResult {
  const { messages, state, rejections } = view;
  const risk = Object.keys(rejections).length > 0 ? undefined : state.risk;
  return html`<fieldset class="field">
    <legend>${messages.wordsGroup}</legend>
    <p class="advice">${messages.textAdvice}</p>
    <div class="lines">${([0, 1, 2] as const).map((index) => renderLine(view, index))}</div>
    ${renderError(view, 'text')}
    <p class="risk" aria-live="polite">${risk ? messages[RISK_MESSAGES[risk]] : nothing}</p>
  </fieldset>`;
}
