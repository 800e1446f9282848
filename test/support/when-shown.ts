/** Waits for what an element shows, by its changes and not by the clock. */
import { deepAll } from './elements.js';

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

/** Resolves at the next change in the element's shadow tree or in one below it. */
function nextChange(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    for (const { shadowRoot } of [element, ...deepAll(element, '*')])
      if (shadowRoot) observer.observe(shadowRoot, EVERYTHING);
  });
}

/** Waits until the condition is true of what an element shows. Only the test runner's limit ends it earlier. */
export async function whenShown(element: Element, isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextChange(element);
}
