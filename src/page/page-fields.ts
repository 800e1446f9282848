/** The site's own inputs. The elements only read them, and keep nothing of what they read. */
import type { SignInContext } from '../seal/forbidden-words.js';
import { byId } from './by-id.js';

/** The value of the nearest input with this id, first in the element's own tree, then in the trees around it. */
function valueOf(element: Element, id: string | undefined): string {
  if (!id) return '';
  const root = element.getRootNode();
  const found = byId(root, id);
  if (found instanceof HTMLInputElement) return found.value;
  return root instanceof ShadowRoot ? valueOf(root.host, id) : '';
}

// Browsers know the rules for names in other scripts (UTS #46).
const asHost = (text: string): string =>
  URL.canParse(`https://${text}`) ? new URL(`https://${text}`).hostname : '';

/** The ids of the site's inputs and the site's name, as attributes give them. */
export interface PageFields {
  readonly identifierField: string | undefined;
  readonly passwordField: string | undefined;
  readonly siteName: string | undefined;
}

/** What a seal's text is compared with. It is read for each comparison and never kept. */
export function readSignInContext(element: Element & PageFields): SignInContext {
  return {
    userName: valueOf(element, element.identifierField),
    password: valueOf(element, element.passwordField),
    siteName: element.siteName ?? '',
    host: location.hostname,
    asHost,
  };
}
