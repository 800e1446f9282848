import { documentProperty } from './document-property.js';

/** Whether a person may be looking at this page now. */
export function isPageVisible(): boolean {
  return documentProperty('visibilityState')?.get?.call(document) === 'visible';
}

/**
 * Whether the browser is only prerendering this page, which the person may never open. Source: Prerendering Revamped,
 * 2.1 (`prerendering`, `prerenderingchange`).
 */
export function isPrerendered(): boolean {
  return documentProperty('prerendering')?.get?.call(document) === true;
}
