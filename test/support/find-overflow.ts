/**
 * What is beyond the edges of its element, or wider than itself (except for what is typed), and a page that can be scrolled
 * sideways. Runs in a page by itself.
 */
export function findOverflow(): readonly string[] {
  const found: string[] = [];
  const { scrollingElement } = document;
  if ((scrollingElement?.scrollWidth ?? 0) > innerWidth) found.push('the page');
  const look = (root: ShadowRoot, { left, right }: DOMRect): void => {
    for (const part of root.querySelectorAll<HTMLElement>('*')) {
      // Parts of a closed answer are not shown, but keep their earlier size.
      if (part.closest('.spoken, .source, svg') || !part.checkVisibility()) continue;
      const box = part.getBoundingClientRect();
      const isTooWide =
        !part.matches('input') && part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
      // The menu lies over the page.
      const [least, most] = part.closest('.menu') ? [0, innerWidth] : [left, right];
      const isOut = box.width > 0 && (box.left < least - 1 || box.right > most + 1);
      if (isOut || isTooWide) found.push(`${part.localName}.${part.className}`);
      if (part.shadowRoot) look(part.shadowRoot, box);
    }
  };
  for (const host of document.querySelectorAll('signin-seal, seal-editor, seal-help')) {
    if (host.shadowRoot) look(host.shadowRoot, host.getBoundingClientRect());
  }
  return found;
}
