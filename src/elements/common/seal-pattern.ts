import { drawPattern } from '../../seal/pattern.js';

/**
 * The paths of a pattern, for an `svg` of one's own; none for a seal of before there were patterns. Paths, not a canvas:
 * they stay sharp when zoomed and in print, and are painted off the main thread. Without templates: the first paint of
 * a sign-in page would wait for ten copies of one.
 */
export function makePaths(bits: string | undefined): readonly SVGPathElement[] {
  if (!bits) return [];
  return drawPattern(bits).map(({ paint, d }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', paint);
    path.setAttribute('d', d);
    return path;
  });
}
