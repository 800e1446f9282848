import { type TemplateResult, html } from 'lit';
import type { WithheldReason } from '../../store/seal-store.js';
import type { SigninMessages } from '../../messages/en/signin.js';

/** Why this page may not show a seal, and what to do. With `off`, its host announces it. */
export function renderWithheldNotice(
  reason: WithheldReason,
  messages: SigninMessages,
  live: 'polite' | 'off' = 'polite',
): TemplateResult {
  return html`<p
    class="sheltered"
    role="status"
    aria-live=${live}
    .textContent=${messages[reason]}
  ></p>`;
}
