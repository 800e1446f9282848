import { documentProperty } from './document-property.js';

// In whatever open shadow tree it is. `document.body` if nothing has the focus.
function focusedElement(): Element | null {
  let focused = documentProperty('activeElement')?.get?.call(document) as Element | null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/**
 * Remembers where the focus is. The function that it returns says whether the user has moved it to another control since,
 * so that something that opens late does not take it from there. If the focused element was removed, nothing was moved.
 */
export function watchFocus(): () => boolean {
  const before = focusedElement();
  return () => {
    const now = focusedElement();
    return now !== before && Boolean(now?.matches(':focus'));
  };
}
