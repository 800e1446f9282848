let hasWarned = false;

/** The class of an element that may not run on every page. */
interface ElementClass extends CustomElementConstructor {
  readonly canConstruct?: () => boolean;
}

/**
 * Registers a tag once, if the element can run on this page. If the tag is taken, by the page or by another copy of this
 * package, or if the class has another tag already, nothing changes and the page gets one warning in all. Nothing may throw
 * on someone's sign-in page.
 */
export function register(tag: string, element: ElementClass): void {
  if (customElements.get(tag) === element || element.canConstruct?.() === false) return;
  try {
    customElements.define(tag, element);
  } catch {
    if (!hasWarned)
      console.warn(
        `signin-seal: <${tag}> is already registered. Load only one copy of this package.`,
      );
    hasWarned = true;
  }
}
