/** Pages in which parts may or may not be scrolled into view, each with its own copy of the code that decides it. */
import type { isReachable } from '../../src/page/scroll-reach.js';
import { openFrame } from './frames.js';

const MODULE = '/src/page/scroll-reach.ts';

/** A page of 300 × 200 px. */
export interface ReachPage {
  readonly find: (selector: string) => Element;
  /** Whether the product says that the part can be scrolled into view. */
  readonly says: (selector: string) => boolean;
  /** Whether the part is in view after the browser has scrolled to it, or to the box around it, as far as it can. */
  readonly sees: (selector: string, box?: string) => boolean;
}

/** Opens a page with this content. */
export async function openReachPage(markup: string): Promise<ReachPage> {
  const { document, window, element } = await openFrame(`${markup}
    <script type="module">import * as reach from '${MODULE}'; Object.assign(window, reach)</script>`);
  Object.assign(element.style, { width: '300px', height: '200px', border: 'none' });
  const decide = Reflect.get(window, 'isReachable') as typeof isReachable;
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  return {
    find,
    says: (selector) => decide(find(selector)),
    sees: (selector, box = selector) => {
      find(box).scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { x, y, width, height } = find(selector).getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === find(selector);
    },
  };
}
