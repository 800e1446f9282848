/** Sign-in pages on which an element has the name of a property of the document or of a library's global. */
import { documentProperty } from '../../src/page/document-property.js';
import { writeRecord } from '../../src/store/write-record.js';
import { buttonNames, deepAll } from './elements.js';
import { openFrameAt } from './frames.js';
import { textSeal } from './seals.js';
import { plantRecord } from './storage.js';
import { waitUntil } from './wait-until.js';

/** What Lit and this package read, and so must always be tried. */
const USED = [
  ...['createComment', 'createElement', 'createElementNS', 'createTextNode', 'createTreeWalker'],
  ...['importNode', 'adoptedStyleSheets', 'baseURI', 'body', 'cookie', 'documentElement'],
  ...['ShadyCSS', 'litHtmlVersions', 'trustedTypes'],
];

/** The names that are used, and a number of others, evenly taken from all of a document's properties. */
export function namesToTry(others: number): readonly string[] {
  const prototypes = [Document.prototype, Node.prototype, EventTarget.prototype];
  const all = prototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype));
  const step = Math.max(1, Math.floor(all.length / others));
  return [...new Set([...USED, ...all.filter((_, index) => index % step === 0)])];
}

// The page's own method may be shadowed.
const query = documentProperty('querySelector')?.value as (
  this: Document,
  selector: string,
) => HTMLElement;

/** What a person finds on the page: the seal, or the site's own sentence, and in both cases a form that is not valid yet. */
function outcomeOf(document: Document): string | undefined {
  const host = query.call(document, 'signin-seal');
  const isWaiting = host.matches(':invalid');
  const [seal] = deepAll(host, '.seal');
  const isShown = buttonNames(host).some((name) => name.includes(textSeal.lines.join(' ')));
  if (isWaiting && isShown && seal && seal.getBoundingClientRect().width > 90) return 'shown';
  const sentence = host.shadowRoot ? host.shadowRoot.querySelector('slot') : host;
  const isAlone = host.shadowRoot === null || host.shadowRoot.children.length === 1;
  return isWaiting && sentence && isAlone ? 'sentence' : undefined;
}

/** Opens a sign-in page with this markup in a browser that has a seal. Waits until one of the two outcomes is there. */
export async function outcomeWith(markup: string): Promise<string | undefined> {
  plantRecord(writeRecord(textSeal));
  const parameters = new URLSearchParams({ markup, script: 'signin-seal.js' });
  const { document, element } = await openFrameAt(`/published/page.html?${parameters.toString()}`);
  await waitUntil(() => outcomeOf(document), `Neither the seal nor the sentence: ${markup}`);
  const outcome = outcomeOf(document);
  element.remove();
  return outcome;
}
