/**
 * Gives the form no value, and makes it invalid if the gate is closed, whatever the host shows. By default, that is while the host
 * is `required`, by attribute or by property: a host that can't run does not reflect it. Browsers show the message only at a focusable host.
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
