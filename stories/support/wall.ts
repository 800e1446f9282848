import { type TemplateResult, html } from 'lit';
import type { Seal } from '../../src/seal/seal.js';

/** Seals side by side, each with a label. */
export function renderWall(seals: readonly (readonly [string, Seal])[]): TemplateResult {
  return html`<div class="wall">
    ${seals.map(
      ([title, seal]) =>
        html`<figure>
          <seal-preview .seal=${seal}></seal-preview>
          <figcaption>${title}</figcaption>
        </figure>`,
    )}
  </div>`;
}
