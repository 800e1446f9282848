import { type TemplateResult, html } from 'lit';
import type { WithheldReason } from '../../store/seal-store.js';
import type { SigninMessages } from '../../messages/en/signin.js';

/** Why this page may not show a seal, and what to do. */
export function renderWithheldNotice(
  reason: WithheldReason,
  messages: SigninMessages,
): TemplateResult {
  return html`<p class="sheltered" role="status" .textContent=${messages[reason]}></p>`;
}
