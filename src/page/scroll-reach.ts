/**
 * Whether scrolling can bring a part of the page into view, in any direction and writing mode. Only the left and top edges
 * are checked: in a page that reads right to left, a part beyond the right edge counts as reachable.
 */

interface Reach {
  /** How far all scrollers together are scrolled, in px. */
  scrolled: number;
  /** How far before its start they can be scrolled, in px: where content overflows to the left or to the top. */
  before: number;
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Whether a box can be scrolled before its start, to the left or to the top. Source: CSS Overflow 3, 2.2. */
function scrollsBackwards(scroller: Element): { readonly x: boolean; readonly y: boolean } {
  const isRoot = scroller === document.documentElement;
  // The viewport takes its writing mode from the body. Source: CSS Writing Modes 4, 8.
  const style = getComputedStyle(isRoot ? document.body : scroller);
  const scrolls = (overflow: string): boolean => isRoot || /auto|scroll/.test(overflow);
  const isRightToLeft = style.direction === 'rtl';
  const isHorizontal = style.writingMode.startsWith('horizontal');
  const isXReversed = isHorizontal ? isRightToLeft : style.writingMode.endsWith('-rl');
  const isYReversed = !isHorizontal && isRightToLeft !== (style.writingMode === 'sideways-lr');
  return { x: isXReversed && scrolls(style.overflowX), y: isYReversed && scrolls(style.overflowY) };
}

function add(reach: Reach, scrolled: number, range: number, isBackwards: boolean): void {
  reach.scrolled += scrolled;
  if (isBackwards) reach.before += range;
}

/** Whether a user could scroll to the part: it is not beyond the edge at which its scrollers begin. */
export function isReachable(part: Element): boolean {
  const x: Reach = { scrolled: 0, before: 0 };
  const y: Reach = { scrolled: 0, before: 0 };
  for (let at = parentOf(part); at; at = parentOf(at)) {
    const [rangeX, rangeY] = [at.scrollWidth - at.clientWidth, at.scrollHeight - at.clientHeight];
    if (rangeX <= 0 && rangeY <= 0) continue;
    const backwards = scrollsBackwards(at);
    add(x, at.scrollLeft, rangeX, backwards.x);
    add(y, at.scrollTop, rangeY, backwards.y);
  }
  const { right, bottom } = part.getBoundingClientRect();
  return right + x.scrolled > -x.before && bottom + y.scrolled > -y.before;
}
