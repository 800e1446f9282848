import { LitElement, adoptStyles } from 'lit';

/**
 * The base of all elements. It always attaches its own shadow root. If a server rendered one, the browser empties it
 * and returns it, as the standard says: the server's content shows no seal, and a strict page policy blocks its styles.
 */
export class SealElement extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof SealElement;
    const root = this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    return root;
  }
}
