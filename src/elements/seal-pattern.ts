import { type TemplateResult, svg } from 'lit';
import { drawPattern } from '../seal/pattern.js';

/**
 * The paths of a pattern, to be drawn in an `svg` of one's own. Paths, not a canvas: they stay sharp when zoomed and in
 * print, and are painted off the main thread.
 */
export const renderPaths = (bits: string): readonly TemplateResult[] =>
  drawPattern(bits).map(({ paint, d }) => svg`<path class=${paint} d=${d} />`);
