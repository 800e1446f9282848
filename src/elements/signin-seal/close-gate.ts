import { type SigninMessages, englishSignin } from '../../messages/en/signin.js';
import { attempt } from '../../store/attempt.js';

/**
 * Gives the form no value, and makes it invalid if the gate is closed, whatever the host shows. By default, that is while the host
 * is `required`, by attribute or by property: a host that can't run does not reflect it. Browsers show the message only at a focusable host.
 */
export function closeGate(
  host: HTMLElement & { readonly required?: boolean },
  internals: ElementInternals,
  readMessages: () => SigninMessages,
  isClosed = host.hasAttribute('required') || host.required,
): void {
  internals.setFormValue(null);
  if (isClosed) host.tabIndex = -1;
  // Where the host can't run, its messages may not work, either.
  const { unavailable } = attempt(readMessages) ?? englishSignin;
  internals.setValidity({ customError: isClosed }, isClosed ? unavailable : '');
}
