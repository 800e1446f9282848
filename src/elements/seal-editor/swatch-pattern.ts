import { type TemplateResult, html, svg } from 'lit';
import { drawPattern } from '../../seal/pattern.js';

/** The middle of the drawing, three quarters each way: in a swatch its lines are still seen. */
const MIDDLE = '200 150 1200 900';

/** The pattern that all swatches show: drawn once, and seen only there. */
export function renderSwatchSource(bits: string): TemplateResult {
  return html`<svg class="source" aria-hidden="true">
    ${svg`<g id="pattern">
      ${drawPattern(bits).map(({ paint, d }) => svg`<path class=${paint} d=${d} />`)}
    </g>`}
  </svg>`;
}

/** The pattern in the shades of the swatch that it stands in. */
export const swatchPattern = html`<svg
  aria-hidden="true"
  viewBox=${MIDDLE}
  preserveAspectRatio="xMidYMid slice"
>
  <use href="#pattern"></use>
</svg>`;
