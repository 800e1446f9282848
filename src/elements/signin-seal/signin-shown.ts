import { type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../../seal/seal.js';
import type { SigninView } from './signin-view.js';

function renderMenu({ messages, panel, disabled }: SigninView): TemplateResult {
  return html`<div class="menu">
    <p class="quiet">${messages.neverUpgraded}</p>
    <button type="button" class="action" part="action" ?disabled=${disabled} @click=${panel.edit}>
      ${messages.change}
    </button>
  </div>`;
}

/** The seal as a button, the sentence beside it, and the menu that the button opens. */
export function renderShown(view: SigninView, seal: Seal): TemplateResult {
  const { messages, settings, panel, asksPress, disabled, press, undrawable, fail } = view;
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
        <span class="spoken">${messages.yourSeal}</span>
        <seal-preview
          .seal=${seal}
          .messages=${settings.messages}
          @error=${undrawable}
          @abort=${fail}
        ></seal-preview>
      </button>
      <p id="promise" class="promise beside">
        ${messages.promise}
        ${asksPress ? html`<span class="press">${messages.pressHint}</span>` : nothing}
      </p>
    </div>
    ${panel.state.expanded ? renderMenu(view) : nothing}`;
}
