import { type TemplateResult, html } from 'lit';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealStore } from '../../src/store/seal-store.js';

/** An editor beside a sign-in form that someone has filled in. */
export function renderEditorInForm(
  _args: unknown,
  { loaded }: { readonly loaded: Record<string, unknown> },
): TemplateResult {
  const store = (loaded.store ?? new MemoryStore()) as SealStore;
  return html`<div class="card">
    <input id="user-name" hidden value="magnolia" />
    <input id="password" type="password" hidden value="tin roof" />
    <seal-editor
      allow-framed="same-origin"
      identifier-field="user-name"
      password-field="password"
      site-name="Tidewater Tea"
      .store=${store}
    ></seal-editor>
  </div>`;
}
