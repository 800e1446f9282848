import { documentProperty } from './document-property.js';

// Starts in the element's own tree, because the document sees only the host of a closed shadow root. The body if nothing has
// the focus.
function focusedElement(from: Element): Element | null {
  const root = from.getRootNode();
  let focused =
    root instanceof ShadowRoot
      ? (root.activeElement ?? focusedElement(root.host))
      : (documentProperty('activeElement')?.get?.call(document) as Element | null);
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

// When a button is clicked, Safari does not focus the button, but the nearest focusable box around it.
function isAround(box: Element, element: Element): boolean {
  if (Node.prototype.contains.call(box, element)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isAround(box, root.host);
}

/** Whether the focus is on a control outside the element, where the user may be typing. */
export function isFocusElsewhere(element: Element): boolean {
  const now = focusedElement(element);
  return !element.matches(':focus-within') && now !== null && !isAround(now, element);
}

/**
 * Remembers where the focus is. The function that it returns says whether the user has moved it to another control since,
 * so that something that opens late does not take it from there. If the focused element was removed, nothing was moved.
 */
export function watchFocus(from: Element): () => boolean {
  const before = focusedElement(from);
  return () => {
    const now = focusedElement(from);
    return now !== null && now !== before && !isAround(now, from);
  };
}
