import { type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../../seal/seal.js';
import type { SigninView } from './signin-view.js';

function renderMenu({ words, panel, disabled }: SigninView): TemplateResult {
  return html`<div class="menu">
    <p class="quiet">${words.neverUpgraded}</p>
    <button type="button" class="action" part="action" ?disabled=${disabled} @click=${panel.edit}>
      ${words.change}
    </button>
  </div>`;
}

/** The seal as a button, the one sentence that matters, and what the button opens. */
export function renderShown(view: SigninView, seal: Seal): TemplateResult {
  const { words, messages, panel, asksPress, disabled, press, undrawable } = view;
  return html`<div class="row">
      <button
        type="button"
        class="seal"
        part="seal"
        aria-expanded=${panel.state.expanded ? 'true' : 'false'}
        aria-describedby="promise"
        ?disabled=${disabled}
        @click=${press}
      >
        <span class="spoken">${words.yourSeal}</span>
        <seal-preview .seal=${seal} .messages=${messages} @error=${undrawable}></seal-preview>
      </button>
      <p id="promise" class="promise beside">
        ${words.promise}
        ${asksPress ? html`<span class="press">${words.pressHint}</span>` : nothing}
      </p>
    </div>
    ${panel.state.expanded ? renderMenu(view) : nothing}`;
}
