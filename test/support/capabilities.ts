/**
 * What some engines, or the drivers that the tests use, can't do. A test that needs one of these says so with `itIf`,
 * and the table in docs/browsers.md lists the tests that are left out. Each capability is probed directly.
 */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { pressTogether } from './keys.js';

/** The capabilities that some engines lack. */
export const capabilities = {
  /** `cookieStore` gives a cookie's attributes, and not only its name and value. */
  givesCookieAttributes: await givesCookieAttributes(),
  /** The driver can set another color scheme, and forced colors. */
  emulatesMedia: (await executeServerCommand('emulates-media')) === true,
  /** Ctrl+Z undoes typing. */
  undoesWithKeys: await undoesWithKeys(),
  /** A page is notified of navigations, and can prevent them. */
  reportsNavigations: 'navigation' in window,
  /** The browser gives its brands. */
  exposesBrands: 'userAgentData' in navigator,
  /** `:user-invalid` matches custom elements, too. */
  matchesUserInvalid: matchesUserInvalid(),
} as const;

async function givesCookieAttributes(): Promise<boolean> {
  const name = '__Host-probe';
  // Not through `document.cookie`: Chromium writes that later, and `cookieStore` can miss it.
  await cookieStore.set(name, '1');
  const cookie = await cookieStore.get(name);
  await cookieStore.delete(name);
  return cookie !== null && 'secure' in cookie;
}

async function undoesWithKeys(): Promise<boolean> {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await sendKeys({ type: 'x' });
  await pressTogether('Control', 'z');
  const isUndone = field.value === '';
  field.remove();
  return isUndone;
}

function matchesUserInvalid(): boolean {
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
  const matches = field.matches(':user-invalid');
  form.remove();
  return matches;
}

/** Like `it` if the browser has the capability. Otherwise the test is reported as skipped. */
export const itIf = (
  capability: keyof typeof capabilities,
): Mocha.TestFunction | Mocha.PendingTestFunction => (capabilities[capability] ? it : it.skip);
