import { type TemplateResult, html } from 'lit';
import type { SigninMessages } from '../../messages/en/signin.js';
import type { SigninView } from './signin-view.js';

/** The button that opens the editor, below a sentence. If the editor can't be loaded, the same place says so. */
export function renderEditButton(
  { messages, panel, disabled }: SigninView,
  sentence: keyof SigninMessages,
  name: keyof SigninMessages,
): TemplateResult {
  const { hasFailed } = panel.state;
  const message = hasFailed ? 'editorFailed' : sentence;
  return html`<p
      id="reason"
      class="quiet"
      aria-live=${hasFailed ? 'polite' : 'off'}
      .textContent=${messages[message]}
    ></p>
    <button
      type="button"
      class="action"
      part="action"
      aria-describedby="reason"
      ?disabled=${disabled}
      @click=${panel.edit}
    >
      ${messages[name]}
    </button>`;
}
