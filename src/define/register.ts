let hasWarned = false;

/**
 * Registers a tag once. If the tag is taken, by the page or by another copy of this package, or if the class has another
 * tag already, nothing changes and the page gets one warning in all. Nothing may throw on someone's sign-in page.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === element) return;
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
