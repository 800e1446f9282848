import { SealEditEvent } from './signin-events.js';

// A page's own address for editing; what is none must not throw, and `javascript:` is none.
function webAddress(href: string | undefined): URL | undefined {
  if (!href || !URL.canParse(href, document.baseURI)) return undefined;
  const address = new URL(href, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

/**
 * Asks the site with `seal-edit`, then goes to its own page for editing, if it has one. True where
 * the editor is to open in place.
 */
export function mayOpenInPlace(host: HTMLElement, editorHref: string | undefined): boolean {
  if (!host.dispatchEvent(new SealEditEvent())) return false;
  const address = webAddress(editorHref);
  if (address) location.assign(address);
  return !address;
}
