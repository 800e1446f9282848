/** The boxes around a part of the page. */

/** Reads a property off the prototype: fields can shadow the properties of the form around them. */
export function read<Name extends keyof Element>(element: Element, name: Name): Element[Name] {
  return Reflect.get(Element.prototype, name, element);
}

function parentOf(element: Element): Element | null {
  const root = read(element, 'getRootNode').call(element);
  const parent = read(element, 'assignedSlot') ?? read(element, 'parentElement');
  return parent ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Everything around an element, from the inside out, across shadow roots. */
export function ancestorsOf(element: Element): readonly Element[] {
  const parent = parentOf(element);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

const EFFECTS =
  'transform transform-style translate rotate scale perspective filter backdrop-filter offset-path'.split(
    ' ',
  );

// Sources: CSS Transforms 2, 5; Motion Path 1, 2; Filter Effects 1, 5, and 2, 2; CSS Containment 2, 3, and 3, 4; CSS Will
// Change 1, 3.
function contains(style: CSSStyleDeclaration, position: string): boolean {
  const hints = style.willChange.split(/, */);
  const has = (effect: string): boolean =>
    !/^(none|flat)?$/.test(style.getPropertyValue(effect)) || hints.includes(effect);
  return (
    !/absolute|fixed/.test(position) ||
    (position === 'absolute' && style.position !== 'static') ||
    /layout|paint|strict|content$/.test(style.contain) ||
    /auto|hidden/.test(style.contentVisibility) ||
    EFFECTS.some(has)
  );
}

/** The ancestors that place an element, and whether it stays in its place when the window is scrolled. */
export interface Placement {
  readonly boxes: readonly Element[];
  readonly isFixed: boolean;
}

/** Leaves out the ancestors that can neither scroll nor clip an element. Source: CSS Positioned Layout 3, 2.1. */
export function placementOf(element: Element, ancestors: readonly Element[]): Placement {
  const isOnTop = (one: Element): boolean =>
    read(one, 'matches').call(one, ':modal, :popover-open');
  let placed = element;
  const boxes = ancestors.filter((ancestor) => {
    const isPlaced =
      !isOnTop(placed) && contains(getComputedStyle(ancestor), getComputedStyle(placed).position);
    if (isPlaced) placed = ancestor;
    return isPlaced && !/^(inline|contents)$/.test(getComputedStyle(ancestor).display);
  });
  return { boxes, isFixed: getComputedStyle(placed).position === 'fixed' };
}
