let hasWarned = false;

/**
 * Registers a tag once. What can't be registered stays as it is, with one warning for all of them: the name is taken,
 * by the page or by another copy of this package, or the class stands under another name. Nothing may throw on
 * someone's sign-in page.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === element) return;
  try {
    customElements.define(tag, element);
  } catch {
    if (!hasWarned)
      console.warn(`signin-seal: <${tag}> stays as it was defined before. Load one copy, once.`);
    hasWarned = true;
  }
}
