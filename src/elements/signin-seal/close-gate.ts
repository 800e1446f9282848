/**
 * Makes the form invalid while the host is `required`, or as it is said, whatever the host shows, and gives it no value. The browser can
 * show the message only at an element that can have the focus.
 */
export function closeGate(
  host: HTMLElement,
  internals: ElementInternals,
  message: string,
  isClosed = host.hasAttribute('required'),
): void {
  internals.setFormValue(null);
  if (isClosed) host.tabIndex = -1;
  internals.setValidity({ customError: isClosed }, isClosed ? message : '');
}
