import { type TemplateResult, html, nothing } from 'lit';
import { type HelpMessages, englishHelp } from '../../messages/en/help.js';
import type { MessageOverrides } from '../../messages/messages.js';
import { SealElement } from '../common/seal-element.js';
import { helpStyles } from './seal-help.styles.js';
import { sharedStyles } from '../common/shared.styles.js';

function renderAnswer(
  question: string,
  paragraphs: readonly string[],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<details>
    <summary><span>${question}</span></summary>
    <div class="answer">${paragraphs.map((text) => html`<p>${text}</p>`)} ${more}</div>
  </details>`;
}

/** The messages to show if the site's server keeps the seal. */
const keptForms = (messages: HelpMessages): HelpMessages => ({
  ...messages,
  whatAnswer: messages.whatAnswerKept,
  deleteAnswer: messages.deleteAnswerKept,
  everyAnswer: messages.everyAnswerKept,
  missingCleared: messages.missingClearedKept,
});

function renderMissingCauses(messages: HelpMessages): TemplateResult {
  return html`<ul>
      <li>${messages.missingFake}</li>
      <li>${messages.missingOther}</li>
      <li>${messages.missingCleared}</li>
    </ul>
    <p>${messages.missingAdvice}</p>`;
}

/**
 * Answers the questions of the person who signs in, so that you need not write them.
 *
 * @tagname seal-help
 * @slot - A sentence of your own, shown only if the script does not load.
 * @csspart help - All questions and answers.
 * @cssprop [--seal-text=light-dark(#16181d, #fff)] - Text.
 * @cssprop [--seal-border=light-dark(#c9ced6, #434a55)] - Decorative dividers, never a control's only edge.
 * @cssprop [--seal-accent=light-dark(#1f4e8c, #9cc3f5)] - The main button, the focus ring and the current choice.
 * @cssprop [--seal-font=inherit] - The font; your page's own unless you set one.
 * @cssprop [--seal-font-weight=600] - The font weight of buttons, labels and key text.
 * @cssprop [--seal-border-width=1px] - The thickness of lines.
 * @fires {Event} abort - This page cannot run the element, which then shows your own sentence. It does not bubble.
 */
export class SealHelpElement extends SealElement {
  static override styles = [sharedStyles, helpStyles];

  static override properties = {
    kept: { type: Boolean },
    messages: { attribute: false },
  };

  /** Your server keeps the seal as well: the answers say so. */
  kept = false;

  /** @internal */
  override groups: SealElement['groups'] = ['help'];

  /** Messages that replace those of the page's language. */
  messages: MessageOverrides = {};

  protected override render(): TemplateResult | typeof nothing {
    if (this.isWaiting) return nothing;
    const given = this.messagesOf('help', englishHelp);
    const messages = this.kept ? keptForms(given) : given;
    return html`<div class="sheltered help" part="help">
      <h2>${messages.title}</h2>
      ${renderAnswer(messages.whatQuestion, [messages.whatAnswer])}
      ${renderAnswer(messages.howQuestion, [messages.howAnswer, messages.howLimit])}
      ${renderAnswer(messages.createQuestion, [messages.createAnswer])}
      ${renderAnswer(messages.changeQuestion, [messages.changeAnswer])}
      ${renderAnswer(messages.deleteQuestion, [messages.deleteAnswer])}
      ${renderAnswer(messages.everyQuestion, [messages.everyAnswer])}
      ${renderAnswer(messages.publicQuestion, [messages.publicAnswer])}
      ${renderAnswer(messages.pictureQuestion, [messages.pictureAnswer])}
      ${renderAnswer(messages.missingQuestion, [messages.missingIntro], renderMissingCauses(messages))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seal-help': SealHelpElement;
  }
}
