import { englishSignin } from '../../messages/en/signin.js';
import { closeGate } from './close-gate.js';

/**
 * Makes the class of an element without Lit, for a page on which the script of `<signin-seal>` stopped. It shows the site's own
 * sentence, and while it is `required` its form is invalid. A function, because a server has no `HTMLElement`.
 */
export function makeStandIn(): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly formAssociated = true;

    // Not an array, whose iterator a page's script could have replaced.
    static readonly observedAttributes = {
      *[Symbol.iterator]() {
        yield 'required';
      },
    };

    readonly #internals = this.attachInternals();

    // Written out, because WebKitGTK 2.50's default constructor calls the iterator of arrays.
    // eslint-disable-next-line @typescript-eslint/no-useless-constructor
    constructor() {
      super();
    }

    attributeChangedCallback(): void {
      closeGate(this, this.#internals, () => englishSignin);
    }
  };
}
