import { SealEditEvent } from './signin-events.js';

// Undefined, without throwing, if the address is invalid or not http(s), such as `javascript:`.
function webAddress(href: string | undefined, base: string): URL | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const address = new URL(href, base);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

/**
 * Dispatches `seal-edit`, then goes to the site's own page for editing, if it has one. Returns true if the editor
 * should open in place.
 */
export function mayOpenInPlace(host: HTMLElement, editorHref: string | undefined): boolean {
  if (!host.dispatchEvent(new SealEditEvent())) return false;
  const address = webAddress(editorHref, host.baseURI);
  if (address) location.assign(address);
  return !address;
}
