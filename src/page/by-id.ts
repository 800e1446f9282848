/** The element with this id in the tree below the root, or null. */
// From the prototype: a form on the page named "getElementById" shadows the document's own method.
export function byId(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}
