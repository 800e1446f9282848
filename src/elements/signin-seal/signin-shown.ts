import { type TemplateResult, html, nothing } from 'lit';
import type { Seal } from '../../seal/seal.js';
import { renderEditButton } from './edit-button.js';
import type { SigninView } from './signin-view.js';

/** The request to press the seal, then the note that it was pressed. Space is reserved for both, so that a press moves nothing. */
function renderGate({ messages, gate }: SigninView): TemplateResult | typeof nothing {
  if (!gate) return nothing;
  return html`<span class="gate ${gate}">
    <span class="press">${messages.pressHint}</span>
    <span class="space" aria-hidden="true">${messages.confirmed}</span>
    <span aria-live="polite" .textContent=${gate === 'pressed' ? messages.confirmed : ''}></span>
  </span>`;
}

function renderMenu(view: SigninView): TemplateResult {
  const { isOpen, toggled } = view.menu;
  return html`<div id="menu" class="menu" part="menu" popover @beforetoggle=${toggled}>
    ${isOpen ? renderEditButton(view, 'neverUpgraded', 'change') : nothing}
  </div>`;
}

/** The seal as a button, the sentence beside it, and the menu that the button opens. */
export function renderShown(view: SigninView, seal: Seal): TemplateResult {
  const { messages, settings, menu, disabled, press, undrawable, fail } = view;
  return html`<div class="row">
      <button
        type="button"
        class="seal"
        part="seal"
        popovertarget="menu"
        aria-expanded=${menu.isOpen ? 'true' : 'false'}
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
      <p id="promise" class="promise beside">${messages.promise} ${renderGate(view)}</p>
    </div>
    ${renderMenu(view)}`;
}
