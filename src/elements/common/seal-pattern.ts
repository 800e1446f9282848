import { drawPattern } from '../../seal/pattern.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The paths of a pattern, to put into an `svg`. Empty for a seal from before there were patterns. Unlike a canvas, paths
 * stay sharp when zoomed or printed, and are painted off the main thread. Not made with templates, because the first
 * paint of a sign-in page would wait for ten copies of one.
 */
export function makePaths(bits: string | undefined): readonly SVGPathElement[] {
  if (!bits) return [];
  return drawPattern(bits).map(({ paint, d }) => {
    const path = Document.prototype.createElementNS.call(document, SVG, 'path') as SVGPathElement;
    path.setAttribute('class', paint);
    path.setAttribute('d', d);
    return path;
  });
}
