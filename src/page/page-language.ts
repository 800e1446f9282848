/** How a browser marks a page that it has translated: Chrome and Google's script on the root, Edge on each element. */
const TRANSLATED = '.translated-ltr, .translated-rtl, :has([_msttexthash])';

/** The root's language before the page was translated. A translation changes the attribute. */
const written = new WeakMap<Element, string>();

// Read off the prototype: an input named `getAttribute` shadows the method of its form.
const langOf = (element: Element): string =>
  Element.prototype.getAttribute.call(element, 'lang') ?? '';

// A page is searched for the marks only if its language has changed: it can have many thousands of elements.
function writtenLangOf(root: Element): string {
  const lang = langOf(root);
  const before = written.get(root);
  if (before !== undefined && before !== lang && root.matches(TRANSLATED)) return before;
  written.set(root, lang);
  return lang;
}

/**
 * The page's language at an element: the nearest `lang` attribute, through shadow roots. Empty if there is none. A browser's
 * translation of the page does not change it, if the browser marks the page.
 */
export function pageLanguageAt(element: Element): string {
  const root = element.getRootNode();
  const holder = element.closest('[lang]');
  if (holder) return holder instanceof HTMLHtmlElement ? writtenLangOf(holder) : langOf(holder);
  return root instanceof ShadowRoot ? pageLanguageAt(root.host) : '';
}

/**
 * Makes a function that watches the `lang` attributes around the elements it is given, in their document and in the shadow
 * trees around them. It calls back when one changes.
 */
export function watchPageLanguage(changed: () => void): (element: Element) => void {
  const observer = new MutationObserver(changed);
  const watch = (element: Element): void => {
    const root = element.getRootNode();
    // A root that is observed already is not observed twice.
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (root instanceof ShadowRoot) watch(root.host);
  };
  return watch;
}
