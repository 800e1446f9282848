/**
 * Globals that Lit and zod read. Without these, an element of the page with such an id becomes the global: a paragraph
 * with the id `ShadyCSS` would stop Lit.
 */
const READ_BY_LIBRARIES = [
  'ShadyCSS',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  '__zod_globalConfig',
  '__zod_globalRegistry',
];

/**
 * Hides elements of the page that libraries would take for their globals. Call it before the libraries load. A real
 * global is a property of the window itself; an element's id only appears to be one.
 */
export function shieldLibraryGlobals(): void {
  for (const name of READ_BY_LIBRARIES) {
    if (name in globalThis && !Object.hasOwn(globalThis, name))
      Reflect.set(globalThis, name, undefined);
  }
  const { trustedTypes } = globalThis as { readonly trustedTypes?: { createPolicy: unknown } };
  if (trustedTypes && typeof trustedTypes.createPolicy !== 'function')
    Reflect.set(globalThis, 'trustedTypes', undefined);
}
