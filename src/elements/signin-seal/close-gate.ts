/**
 * Makes the form invalid while the host is `required`, whatever it shows, and gives it no value. The browser can show
 * the message only at an element that can have the focus.
 */
export function closeGate(host: HTMLElement, internals: ElementInternals, message: string): void {
  internals.setFormValue(null);
  const isRequired = host.hasAttribute('required');
  if (isRequired) host.tabIndex = -1;
  internals.setValidity({ customError: isRequired }, isRequired ? message : '');
}
