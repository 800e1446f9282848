import { documentProperty } from './document-property.js';

/** Whether a person may be looking at this page now. */
export function isPageVisible(): boolean {
  return documentProperty('visibilityState')?.get?.call(document) === 'visible';
}
