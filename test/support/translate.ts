/** Translates the page as browsers do. */

function isTranslated({ parentElement }: Text): boolean {
  return !parentElement?.closest('[translate="no"], style');
}

/** The text nodes below a root, including those in shadow trees, that a translator would replace. */
function textsIn(root: ParentNode & Node): readonly Text[] {
  const nodes = [...root.childNodes];
  const own = nodes.filter((node) => node instanceof Text);
  const elements = nodes.filter((node) => node instanceof Element);
  const below = elements.flatMap((element) => [
    ...(element.shadowRoot ? textsIn(element.shadowRoot) : []),
    ...textsIn(element),
  ]);
  return [...own.filter((text) => text.data.trim() !== '' && isTranslated(text)), ...below];
}

const newFont = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** Replaces each text by itself in two `font` elements, as Chrome's translator replaces it by its translation. */
export function translate(element: Element): void {
  for (const text of textsIn(element.shadowRoot ?? element)) {
    const [outer, inner] = [newFont(), newFont()];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
