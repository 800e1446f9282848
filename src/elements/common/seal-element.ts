import { LitElement, type ReactiveController, adoptStyles } from 'lit';
import { isBrowser } from '../../page/is-browser.js';
import { makeElement } from '../../page/document-property.js';

/** Dispatched by an element that can't render on this page. Like an image's, it does not bubble. */
const FAILED = 'abort';

/**
 * The base of all elements. It always attaches its own shadow root. If a server rendered one, the browser empties it
 * and returns it, as the standard says: the server's content shows no seal, and a strict page policy blocks its styles.
 *
 * If the page keeps Lit from rendering, the site's own sentence is shown instead, and nothing is rendered until
 * the page is reloaded. A form named `importNode` does this, because it shadows the document's method.
 *
 * In the DOM of a site's unit tests the elements do nothing: they have no shadow root, are never updated, and read no store.
 */
export class SealElement extends LitElement {
  #hasFailed = false;

  /** Whether the page keeps this element from rendering. */
  protected get hasFailed(): boolean {
    return this.#hasFailed;
  }

  override addController(controller: ReactiveController): void {
    if (isBrowser) super.addController(controller);
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    if (!isBrowser) return this;
    try {
      // Made first: without a slot for it, a shadow root would hide the site's sentence.
      this.#slot = makeElement('slot');
      const { shadowRootOptions, elementStyles } = this.constructor as typeof SealElement;
      const root = this.attachShadow(shadowRootOptions);
      adoptStyles(root, elementStyles);
      return root;
    } catch {
      this.fail();
      return this;
    }
  }

  #slot: HTMLSlotElement | undefined;

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error('signin-seal: <%s> cannot run on this page.', this.localName, error);
      this.fail();
    }
  }

  protected override shouldUpdate(): boolean {
    return isBrowser && !this.#hasFailed;
  }

  /** Shows the site's own sentence from now on. @internal */
  readonly fail = (): void => {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    if (this.#slot) this.shadowRoot?.replaceChildren(this.#slot);
    this.dispatchEvent(new Event(FAILED));
    this.requestUpdate();
  };
}

/**
 * The element's internals. Where there are none, an empty `<output>`, which is a form control that is always valid.
 * Nothing uses more of it, because the element is never updated there. A server has neither, and uses neither.
 */
export const internalsOf = (element: HTMLElement): ElementInternals =>
  isBrowser
    ? element.attachInternals()
    : ((globalThis as Partial<typeof globalThis>).document?.createElement(
        'output',
      ) as unknown as ElementInternals);
