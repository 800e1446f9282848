/** The site's own inputs, which the elements read in memory and never touch. */
import type { SignInContext } from '../seal/forbidden-words.js';

// Read off the prototype: a form of the page named "getElementById" shadows the document's own.
function byId(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** The value of the nearest input with this id: in the element's own tree, else in the trees around it. */
function valueOf(element: Element, id: string | undefined): string {
  if (!id) return '';
  const root = element.getRootNode();
  const found = byId(root, id);
  if (found instanceof HTMLInputElement) return found.value;
  return root instanceof ShadowRoot ? valueOf(root.host, id) : '';
}

/** The ids of the site's inputs and the site's name, as attributes give them. */
export interface PageFields {
  readonly identifierField: string | undefined;
  readonly passwordField: string | undefined;
  readonly siteName: string | undefined;
}

/** What a seal's words are compared with. Read at each use, and never kept. */
export function readSignInContext(element: Element & PageFields): SignInContext {
  return {
    userName: valueOf(element, element.identifierField),
    password: valueOf(element, element.passwordField),
    siteName: element.siteName ?? '',
    host: location.hostname,
  };
}
