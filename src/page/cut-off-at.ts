import { framesAround } from './scroll-reach.js';

/**
 * Where the page cuts a part off at the bottom, in px of the window: what is lower can't be scrolled into view. Infinity if
 * the user can scroll down to all of it.
 */
export function cutOffAt(part: Element): number {
  return framesAround(part).reduceRight((limit, [, [[, end], overflow]]) => {
    if (overflow === 'visible') return limit;
    if (/auto|scroll/.test(overflow)) return end > limit + 1 ? limit : Infinity;
    return Math.min(limit, end);
  }, Infinity);
}
