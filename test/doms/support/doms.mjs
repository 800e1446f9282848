/** The DOMs in which sites run their unit tests, made the way that test runners do: their window's properties become global. */
import { Window } from 'happy-dom';
import { JSDOM, VirtualConsole } from 'jsdom';

const URL = 'http://localhost:3000/sign-in';

function makeGlobal(window) {
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis));
  const always = ['Event', 'EventTarget', 'navigator', 'addEventListener', 'removeEventListener'];
  for (const name of [...names, ...always]) {
    const value = window[name];
    const isMethod = typeof value === 'function' && /^[a-z]/.test(name);
    const definition = { configurable: true, writable: true };
    Object.defineProperty(globalThis, name, {
      ...definition,
      value: isMethod ? value.bind(window) : value,
    });
  }
}

/** Reports what jsdom logs, such as "not implemented" and errors in an element's callbacks, to `complain`. */
export function useJsdom(complain) {
  const virtualConsole = new VirtualConsole();
  for (const kind of ['jsdomError', 'error', 'warn', 'info', 'log'])
    virtualConsole.on(kind, complain);
  makeGlobal(new JSDOM('<!doctype html>', { url: URL, virtualConsole }).window);
}

/** Reports what happy-dom logs to `complain`. */
export function useHappyDom(complain) {
  const logger = Object.fromEntries(
    ['error', 'warn', 'info', 'log'].map((kind) => [kind, complain]),
  );
  makeGlobal(new Window({ url: URL, console: { ...console, ...logger } }));
}

/** Adds what polyfills of form-associated elements add, as far as an element can notice it. */
export function polyfillInternals() {
  class ElementInternals {
    states = new Set();
    form = null;
    validity = { valid: true };
    checkValidity = () => true;
    setFormValue() {}
    setValidity() {}
  }
  Object.assign(globalThis, { ElementInternals });
  HTMLElement.prototype.attachInternals = () => new ElementInternals();
}
