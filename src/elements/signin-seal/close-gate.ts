/**
 * Gives the form no value, and makes it invalid if it is closed, whatever the host shows. By default it is closed while the host is
 * `required`; where it can't run, its property is not reflected. The browser can show the message only at an element that can have the focus.
 */
export function closeGate(
  host: HTMLElement & { readonly required?: boolean },
  internals: ElementInternals,
  message: string,
  isClosed = host.hasAttribute('required') || host.required,
): void {
  internals.setFormValue(null);
  if (isClosed) host.tabIndex = -1;
  internals.setValidity({ customError: isClosed }, isClosed ? message : '');
}
