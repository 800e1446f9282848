import { type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../seal/seal.js';
import type { SigninView } from './signin-view.js';

function renderButton(view: SigninView, seal: Seal): TemplateResult {
  const { words, messages, panel, disabled, actions } = view;
  return html`<button
    type="button"
    class="seal"
    part="seal"
    aria-expanded=${panel.expanded ? 'true' : 'false'}
    aria-describedby="promise"
    ?disabled=${disabled}
    @click=${actions.press}
  >
    <span class="spoken">${words.yourSeal}</span>
    <seal-preview .seal=${seal} .messages=${messages} @error=${actions.undrawable}></seal-preview>
  </button>`;
}

function renderMenu({ words, disabled, actions }: SigninView): TemplateResult {
  return html`<div class="menu">
    <p class="quiet">${words.neverUpgraded}</p>
    <button type="button" class="action" part="action" ?disabled=${disabled} @click=${actions.edit}>
      ${words.change}
    </button>
  </div>`;
}

/** The seal as a button, the one sentence that matters, and what the button opens. */
export function renderShown(view: SigninView, seal: Seal): TemplateResult {
  const { words, panel, asksPress } = view;
  return html`<div class="row">
      ${renderButton(view, seal)}
      <p id="promise" class="promise beside">
        ${words.promise}
        ${asksPress ? html`<span class="press">${words.pressHint}</span>` : nothing}
      </p>
    </div>
    ${panel.expanded ? renderMenu(view) : nothing}`;
}
