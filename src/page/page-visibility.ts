import { documentProperty } from './document-property.js';

/** Whether a person may be looking at this page now. */
export function isPageVisible(): boolean {
  return documentProperty('visibilityState')?.get?.call(document) === 'visible';
}

/**
 * Whether the browser only prepares this page, and the person may never go to it. Source: Prerendering Revamped, 2.1
 * (`prerendering`, `prerenderingchange`).
 */
export function isPrerendered(): boolean {
  return documentProperty('prerendering')?.get?.call(document) === true;
}
