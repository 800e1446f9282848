import { type TemplateResult, html, nothing, svg } from 'lit';
import { PATTERN_HEIGHT, PATTERN_WIDTH, drawPattern } from '../seal/pattern.js';

const BOX = `0 0 ${PATTERN_WIDTH} ${PATTERN_HEIGHT}`;

/** The paths of a pattern alone, to be drawn in an `svg` of one's own. */
export const renderPaths = (bits: string): readonly TemplateResult[] =>
  drawPattern(bits).map(({ paint, d }) => svg`<path class=${paint} d=${d} />`);

/**
 * The pattern of a seal's ground; nothing for a seal of before there were patterns. Paths, not a canvas:
 * they stay sharp when zoomed and in print, and are painted off the main thread.
 */
export function renderPattern(bits: string | undefined): TemplateResult | typeof nothing {
  if (!bits) return nothing;
  return html`<svg aria-hidden="true" viewBox=${BOX} preserveAspectRatio="xMidYMid slice">
    ${renderPaths(bits)}
  </svg>`;
}
