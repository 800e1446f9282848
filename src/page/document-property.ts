/**
 * The document's own property, read off its prototype: a form or an image of the page that is named
 * like it shadows `document.…` itself.
 */
export function documentProperty(name: keyof Document): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(Document.prototype, name);
}
