import { type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../seal/seal.js';
import type { SigninWords } from './messages/en/signin.js';
import type { MessageOverrides } from './messages/messages.js';

/** What a shown seal is drawn from. */
export interface ShownView {
  readonly seal: Seal;
  readonly expanded: boolean;
  readonly words: SigninWords;
  readonly messages: MessageOverrides;
  readonly toggle: () => void;
  readonly edit: () => unknown;
  readonly undrawable: () => void;
}

function renderButton({ seal, expanded, words, messages, ...on }: ShownView): TemplateResult {
  return html`<button
    type="button"
    class="seal"
    part="seal"
    aria-expanded=${expanded ? 'true' : 'false'}
    @click=${on.toggle}
  >
    <span class="spoken">${words.yourSeal}</span>
    <seal-preview .seal=${seal} .messages=${messages} @error=${on.undrawable}></seal-preview>
  </button>`;
}

function renderMenu({ words, edit }: ShownView): TemplateResult {
  return html`<div class="menu">
    <p>${words.neverUpgraded}</p>
    <button type="button" class="action" @click=${edit}>${words.change}</button>
  </div>`;
}

/** The seal as a button, the one sentence that matters, and what the button opens. */
export function renderShown(view: ShownView): TemplateResult {
  return html`<div class="row">
      ${renderButton(view)}
      <p class="promise beside">${view.words.promise}</p>
    </div>
    ${view.expanded ? renderMenu(view) : nothing}`;
}
