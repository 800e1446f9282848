/** A rectangle in px, such as a `DOMRect`. */
export type Area = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** The menu's left and top edge, in px. */
export type Point = readonly [left: number, top: number];

/** What the menu's place depends on, in px. */
export interface MenuSurroundings {
  readonly seal: Area;
  readonly width: number;
  readonly height: number;
  /** The part of the page that can be seen. */
  readonly view: Area;
  /** The page's own controls, which should stay in reach. */
  readonly controls: readonly Area[];
  readonly isRightToLeft: boolean;
}

const FROM_SEAL = 12;
const FROM_EDGE = 8;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

const overlap = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

// Below and above the seal, then beside it: first outside the box, then over the sentence in it. Beside it, the lower edges are
// aligned, because the page's fields come next.
function placesAround({ seal, width, height, isRightToLeft }: MenuSurroundings): readonly Point[] {
  const left = seal.left - FROM_SEAL - width;
  const right = seal.right + FROM_SEAL;
  const aligned = isRightToLeft ? seal.right - width : seal.left;
  const [outside, inside] = isRightToLeft ? [right, left] : [left, right];
  return [
    [aligned, seal.bottom + FROM_SEAL],
    [aligned, seal.top - FROM_SEAL - height],
    [outside, seal.bottom - height],
    [inside, seal.bottom - height],
  ];
}

/** Where the menu covers the least of the seal and of the page's controls. It is always inside the view. */
export function placeMenu(surroundings: MenuSurroundings): Point {
  const { seal, width, height, view, controls } = surroundings;
  const covered = ([left, top]: Point): number => {
    const menu = { left, top, right: left + width, bottom: top + height };
    return [seal, ...controls].reduce((sum, area) => sum + overlap(menu, area), 0);
  };
  const inView = ([left, top]: Point): Point => [
    clamp(left, view.left + FROM_EDGE, view.right - FROM_EDGE - width),
    clamp(top, view.top + FROM_EDGE, view.bottom - FROM_EDGE - height),
  ];
  const places = placesAround(surroundings).map(inView);
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}
