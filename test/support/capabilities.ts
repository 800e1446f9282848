/**
 * What an engine, or the way in which it is driven here, can't do. A test that needs such a thing says so
 * with `itIf`, and the README's table of browsers lists what is left out. Each is a probe of the thing itself.
 */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { pressTogether } from './keys.js';

/** The capabilities that some engine lacks. */
export const capabilities = {
  /** `cookieStore` tells a cookie's attributes and not its name and value alone. */
  tellsCookieAttributes: await tellsCookieAttributes(),
  /** The browser can be driven to another colour scheme, and to forced colours. */
  emulatesMedia: (await executeServerCommand('emulates-media')) === true,
  /** Control and Z take back what was typed. */
  undoesByKeys: await undoesByKeys(),
  /** A page hears of navigations, and can prevent them. */
  hearsNavigations: 'navigation' in window,
  /** The browser names what it is built on. */
  namesItsBrand: 'userAgentData' in navigator,
  /** `:user-invalid` matches custom elements, too. */
  tellsUserInvalid: tellsUserInvalid(),
} as const;

async function tellsCookieAttributes(): Promise<boolean> {
  const name = '__Host-probe';
  document.cookie = `${name}=1; Secure; Path=/`;
  const cookie = await cookieStore.get(name);
  document.cookie = `${name}=; Secure; Path=/; Max-Age=0`;
  return cookie !== null && 'secure' in cookie;
}

async function undoesByKeys(): Promise<boolean> {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await sendKeys({ type: 'x' });
  await pressTogether('Control', 'z');
  const isUndone = field.value === '';
  field.remove();
  return isUndone;
}

function tellsUserInvalid(): boolean {
  class Invalid extends HTMLElement {
    static readonly formAssociated = true;

    constructor() {
      super();
      this.attachInternals().setValidity({ customError: true }, 'probe');
    }
  }
  customElements.define('probe-invalid', Invalid);
  const form = document.createElement('form');
  const field = form.appendChild(new Invalid());
  document.body.append(form);
  form.requestSubmit();
  const tells = field.matches(':user-invalid');
  form.remove();
  return tells;
}

/** `it` where the browser has the capability; else the test is shown as skipped. */
export const itIf = (
  capability: keyof typeof capabilities,
): Mocha.TestFunction | Mocha.PendingTestFunction => (capabilities[capability] ? it : it.skip);
