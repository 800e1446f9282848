/**
 * Globals that Lit reads. If one is not defined, an element of the page with that id takes its place: a paragraph
 * with the id `ShadyCSS` would stop Lit.
 */
const READ_BY_LIT = [
  'ShadyCSS',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
];

/**
 * Hides elements of the page that Lit would take for its globals. Call it before Lit loads. A real
 * global is a property of the window itself; an element's id only appears to be one.
 */
export function shieldLibraryGlobals(): void {
  for (const name of READ_BY_LIT) {
    if (name in globalThis && !Object.hasOwn(globalThis, name))
      Reflect.set(globalThis, name, undefined);
  }
  const { trustedTypes } = globalThis as { readonly trustedTypes?: { createPolicy: unknown } };
  if (trustedTypes && typeof trustedTypes.createPolicy !== 'function')
    Reflect.set(globalThis, 'trustedTypes', undefined);
}
