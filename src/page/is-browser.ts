const { isSecureContext, ElementInternals } = globalThis as Partial<typeof globalThis>;

/**
 * Whether this is a browser, and not a server or one of the DOMs in which sites run their unit tests, such as jsdom and
 * happy-dom. Those know no secure contexts, even if a polyfill adds form-associated elements.
 */
export const isBrowser =
  isSecureContext !== undefined && ElementInternals?.prototype.setValidity !== undefined;
