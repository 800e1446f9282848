import { type TemplateResult, html } from 'lit';
import { renderEditButton } from './edit-button.js';
import type { SigninView } from './signin-view.js';

const shield = html`<svg
  class="shield"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.5"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <path d="M12 3l7 2.5v5.6c0 4.3-2.8 8.1-7 9.9-4.2-1.8-7-5.6-7-9.9V5.5zM12 9v6M9 12h6" />
</svg>`;

/** The call to make a seal, if none was ever made. */
export function renderCall(view: SigninView): TemplateResult {
  return html`<div class="row call">
    ${shield}
    <div class="beside">${renderEditButton(view, 'callReason', 'call')}</div>
  </div>`;
}
