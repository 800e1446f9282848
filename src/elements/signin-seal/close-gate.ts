/**
 * Makes the form invalid while the host is `required` or held back, whatever it shows, and gives it no value. The browser can
 * show the message only at an element that can have the focus.
 */
export function closeGate(
  host: HTMLElement,
  internals: ElementInternals,
  message: string,
  isHeld = false,
): void {
  internals.setFormValue(null);
  const isClosed = isHeld || host.hasAttribute('required');
  if (isClosed) host.tabIndex = -1;
  internals.setValidity({ customError: isClosed }, isClosed ? message : '');
}
