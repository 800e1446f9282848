/**
 * Registers a tag once. A name that is already taken stays as it is, with one warning: nothing may
 * throw on someone's sign-in page.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element)
    console.warn(`signin-seal: <${tag}> is already defined; kept as it is.`);
}
