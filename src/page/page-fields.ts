/** The site's own inputs. The elements only read them, and keep nothing of what they read. */
import type { SignInContext } from '../seal/forbidden-words.js';

/** The element with this id in the tree below the root, or null. */
// From the prototype: a form on the page named "getElementById" shadows the document's own method.
export function byId(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** The value of the nearest input with this id, first in the element's own tree, then in the trees around it. */
function valueOf(element: Element, id: string | undefined): string {
  if (!id) return '';
  const root = element.getRootNode();
  const found = byId(root, id);
  if (found instanceof HTMLInputElement) return found.value;
  return root instanceof ShadowRoot ? valueOf(root.host, id) : '';
}

/**
 * The page's own controls: those in the element's tree, and those of its form. Custom elements can be such controls, too.
 */
export function controlsAround(element: Element, form: HTMLFormElement | null): Element[] {
  // Not by the document's own method, which a form named "querySelectorAll" shadows.
  const root = element.closest('html') ?? (element.getRootNode() as ShadowRoot);
  const inTree = root.querySelectorAll('input, button, select, textarea');
  const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements');
  const inForm = form ? (elements?.get?.call(form) as HTMLFormControlsCollection) : [];
  return [...new Set([...inTree, ...inForm])].filter((control) => !control.contains(element));
}

/** The ids of the site's inputs and the site's name, as attributes give them. */
export interface PageFields {
  readonly identifierField: string | undefined;
  readonly passwordField: string | undefined;
  readonly siteName: string | undefined;
}

/** What a seal's text is compared with. It is read for each comparison and never kept. */
export function readSignInContext(element: Element & PageFields): SignInContext {
  return {
    userName: valueOf(element, element.identifierField),
    password: valueOf(element, element.passwordField),
    siteName: element.siteName ?? '',
    host: location.hostname,
  };
}
