/**
 * Gives the form no value, and makes it invalid if it is closed, whatever the host shows. By default it is closed while the host is
 * `required`. The browser can show the message only at an element that can have the focus.
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
