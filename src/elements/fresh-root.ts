import { type ReactiveElement, adoptStyles } from 'lit';

/**
 * The shadow root to draw into. One that came with the page from a server is taken over, and emptied by that, as the
 * standard has it: a server's shell knows no seal, and its styles do not pass a strict policy.
 */
export function freshRoot(host: ReactiveElement): ShadowRoot {
  const { shadowRootOptions, elementStyles } = host.constructor as typeof ReactiveElement;
  const root = host.attachShadow(shadowRootOptions);
  adoptStyles(root, elementStyles);
  return root;
}
