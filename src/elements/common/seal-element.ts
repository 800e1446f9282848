import { LitElement, type ReactiveController, adoptStyles } from 'lit';
import { isBrowser } from '../../page/is-browser.js';

/**
 * The base of all elements. It always attaches its own shadow root. If a server rendered one, the browser empties it
 * and returns it, as the standard says: the server's content shows no seal, and a strict page policy blocks its styles.
 *
 * In the DOM of a site's unit tests the elements do nothing: they have no shadow root, are never updated, and read no store.
 */
export class SealElement extends LitElement {
  override addController(controller: ReactiveController): void {
    if (isBrowser) super.addController(controller);
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    if (!isBrowser) return this;
    const { shadowRootOptions, elementStyles } = this.constructor as typeof SealElement;
    const root = this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return isBrowser;
  }
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
