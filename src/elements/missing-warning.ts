import { type TemplateResult, html } from 'lit';
import type { MissingReason } from '../store/seal-store.js';
import type { SigninWords } from './messages/en/signin.js';

function renderGone(words: SigninWords): TemplateResult {
  return html`
    <h2>${words.missing}</h2>
    <p><strong>${words.missingMeaning}</strong></p>
    <ul>
      <li>${words.missingFake}</li>
      <li>${words.missingOther}</li>
      <li>${words.missingCleared}</li>
    </ul>
    <p>${words.missingAdvice}</p>
  `;
}

function renderUnreadable(words: SigninWords): TemplateResult {
  return html`
    <h2>${words.unreadable}</h2>
    <p><strong>${words.unreadableMeaning}</strong></p>
    <p>${words.missingAdvice}</p>
  `;
}

function renderNewerVersion(words: SigninWords): TemplateResult {
  return html`
    <h2>${words.newerVersion}</h2>
    <p><strong>${words.newerVersionMeaning}</strong></p>
  `;
}

const CONTENTS = {
  gone: renderGone,
  unreadable: renderUnreadable,
  'newer-version': renderNewerVersion,
} as const;

/**
 * What the absence of a seal means and what to do. There is no way to make a new one here: beside
 * the password, that is what a false page would ask for.
 */
export function renderMissingWarning(reason: MissingReason, words: SigninWords): TemplateResult {
  return html`<div class="warning" part="warning" role="alert">${CONTENTS[reason](words)}</div>`;
}
