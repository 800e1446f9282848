/**
 * The document's own property, read from its prototype: a form or an image on the page with that name
 * shadows the property of `document` itself.
 */
export function documentProperty(
  name: keyof Document | 'prerendering',
): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(Document.prototype, name);
}

/** Makes an element with the document's own method, which an element named `createElement` shadows. Throws if it was replaced. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const make = documentProperty('createElement')?.value as (this: Document, tag: Tag) => unknown;
  const element = make.call(document, tag);
  if (element instanceof HTMLElement) return element as HTMLElementTagNameMap[Tag];
  throw new TypeError(`document.createElement makes no <${tag}>`);
}
