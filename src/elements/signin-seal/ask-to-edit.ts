import { SealEditEvent } from './signin-events.js';

// Undefined, without throwing, if the address is invalid or not http(s), such as `javascript:`.
function webAddress(href: string | undefined): URL | undefined {
  if (!href || !URL.canParse(href, document.baseURI)) return undefined;
  const address = new URL(href, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

/**
 * Dispatches `seal-edit`, then goes to the site's own page for editing, if it has one. Returns true if the editor
 * should open in place.
 */
export function mayOpenInPlace(host: HTMLElement, editorHref: string | undefined): boolean {
  if (!host.dispatchEvent(new SealEditEvent())) return false;
  const address = webAddress(editorHref);
  if (address) location.assign(address);
  return !address;
}
