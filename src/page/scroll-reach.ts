/**
 * Whether the user can scroll a part of the page into view, in any direction and writing mode. The boxes around the part
 * are followed from the inside out. A box that scrolls can show all that lies beyond its end, but nothing before its
 * start. A box that only clips shows what is within it now.
 */
import { ancestorsOf, placementOf, read } from './containing-boxes.js';

/** From where to where something extends along an axis, in px from the window's left or top edge. */
type Span = readonly [from: number, to: number];

/** A box along one axis, for what is seen through it. */
type Frame = readonly [
  box: Span,
  overflow: string,
  /** How far it is scrolled: negative if its content begins at the right edge or at the bottom. */
  scroll: number,
  isReversed: boolean,
];

type Frames = readonly [x: Frame, y: Frame];

const rectOf = (element: Element): DOMRect => read(element, 'getBoundingClientRect').call(element);

// Sources: CSS Overflow 3, 2.2; CSS Writing Modes 4, 6; CSS Flexible Box Layout 1, 5.1.
function reversals(
  { direction, writingMode }: CSSStyleDeclaration,
  flow = '',
): readonly [boolean, boolean] {
  const isLeftward = (direction === 'rtl') !== (writingMode === 'sideways-lr');
  const inline = isLeftward !== (flow === 'row-reverse');
  const block = writingMode.endsWith('-rl') !== (flow === 'column-reverse');
  return writingMode.startsWith('h') ? [inline, block] : [block, inline];
}

// A transform or `zoom` makes the px of a box larger or smaller than those of the window.
function framesOf(box: Element): Frames {
  const { left, right, top, bottom, width } = rectOf(box);
  const style = getComputedStyle(box);
  const { overflowX, overflowY, display, flexDirection } = style;
  const [x, y] = reversals(style, display.endsWith('flex') ? flexDirection : '');
  const scale = width / read(box, 'clientWidth') || 1;
  return [
    [[left, right], overflowX, read(box, 'scrollLeft') * scale, x],
    [[top, bottom], overflowY, read(box, 'scrollTop') * scale, y],
  ];
}

// The window takes its writing mode from the body, and its overflow too if the root element has none. On iOS, its inner
// size is only that of the part to which the user has zoomed.
// Sources: CSS Writing Modes 4, 8; CSS Overflow 3, 3.3.
function framesOfWindow(root: Element, body: Element, lender: Element, isFixed: boolean): Frames {
  const { overflowX, overflowY } = getComputedStyle(lender);
  const used = (overflow: string): string =>
    isFixed || /hidden|clip/.test(overflow) ? 'clip' : 'auto';
  const [x, y] = reversals(getComputedStyle(body));
  return [
    [[0, Math.max(innerWidth, root.clientWidth)], used(overflowX), scrollX, x],
    [[0, Math.max(innerHeight, root.clientHeight)], used(overflowY), scrollY, y],
  ];
}

/** The boxes around a part through which it is seen, from the inside out. */
export function framesAround(part: Element): readonly Frames[] {
  const ancestors = ancestorsOf(part);
  const root = ancestors.at(-1) ?? part;
  const body = ancestors.at(-2) ?? root;
  const lender = getComputedStyle(root).overflow === 'visible' ? body : root;
  const { boxes, isFixed } = placementOf(part, ancestors);
  const own = boxes.filter((box) => box !== root && box !== lender);
  return [...own.map(framesOf), framesOfWindow(root, body, lender, isFixed)];
}

/** Where a part can be seen in a frame: nowhere if the first number is not smaller than the second. */
function seenIn([[start, end], overflow, scroll, isReversed]: Frame, [from, to]: Span): Span {
  if (overflow === 'visible') return [from, to];
  const [back, on] = /auto|scroll/.test(overflow) ? [scroll, Infinity] : [0, 0];
  return isReversed
    ? [Math.max(start, from + back), Math.min(end, to + on)]
    : [Math.max(start, from - on), Math.min(end, to + back)];
}

/** Whether the user could scroll at least some of the part into view. */
export function isReachable(part: Element): boolean {
  const { left, right, top, bottom } = rectOf(part);
  let [x, y]: readonly [Span, Span] = [
    [left, right],
    [top, bottom],
  ];
  return framesAround(part).every(([alongX, alongY]) => {
    x = seenIn(alongX, x);
    y = seenIn(alongY, y);
    return x[0] < x[1] && y[0] < y[1];
  });
}
