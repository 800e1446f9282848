import { type TemplateResult, html, svg } from 'lit';
import { drawPattern } from '../../seal/pattern.js';

/** The middle three quarters of the drawing: its lines stay visible in a small swatch. */
const MIDDLE = '200 150 1200 900';

/** The pattern that all swatches show. It is drawn once, and each swatch refers to it. */
export function renderSwatchSource(bits: string): TemplateResult {
  return html`<svg class="source" aria-hidden="true">
    ${svg`<g id="pattern">
      ${drawPattern(bits).map(({ paint, d }) => svg`<path class=${paint} d=${d} />`)}
    </g>`}
  </svg>`;
}

/** The pattern in the shades of its swatch. */
export const swatchPattern = html`<svg
  aria-hidden="true"
  viewBox=${MIDDLE}
  preserveAspectRatio="xMidYMid slice"
>
  <use href="#pattern"></use>
</svg>`;
