import { LitElement, adoptStyles } from 'lit';

/**
 * What all elements have in common: each draws into a shadow root of its own. One that came with the page from a
 * server is taken over, and emptied by that, as the standard has it: a server's shell knows no seal, and its styles
 * do not pass a strict policy.
 */
export class SealElement extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof SealElement;
    const root = this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    return root;
  }
}
