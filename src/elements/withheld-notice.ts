import { type TemplateResult, html } from 'lit';
import type { WithheldReason } from '../store/seal-store.js';
import type { SigninWords } from './messages/en/signin.js';

const WORDS = {
  framed: 'framed',
  insecure: 'insecure',
  'storage-denied': 'storageDenied',
} as const satisfies Record<WithheldReason, keyof SigninWords>;

/** Why this page may not show a seal, and what to do. */
export function renderWithheldNotice(reason: WithheldReason, words: SigninWords): TemplateResult {
  return html`<p role="status">${words[WORDS[reason]]}</p>`;
}
