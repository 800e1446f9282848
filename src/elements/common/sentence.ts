import { keyed } from 'lit/directives/keyed.js';

/**
 * A sentence that changes while it is shown. Translators such as the one in Chrome replace text nodes by elements, and
 * Lit would then write the next sentence into a node that is no longer on the page. This makes a new node for each
 * sentence, and removes whatever has replaced the last one. Put nothing else into the element around it.
 *
 * What loads with the sign-in page binds `.textContent` instead, which needs no directive. A server renders no properties,
 * so what a server renders cannot do that.
 */
export const sentence = (text: string): unknown => keyed(text, text);
