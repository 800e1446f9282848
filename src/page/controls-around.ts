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
