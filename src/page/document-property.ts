/**
 * The document's own property, read from its prototype: a form or an image on the page with that name
 * shadows the property of `document` itself.
 */
export function documentProperty(
  name: keyof Document | 'prerendering',
): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(Document.prototype, name);
}
