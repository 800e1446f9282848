/** Sign-in pages whose script has replaced one feature of JavaScript or the DOM before anything else loads. */
import { writeRecord } from '../../src/store/write-record.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import { documentProperty } from '../../src/page/document-property.js';
import { coreObjects } from './broken-built-ins.js';
import { openFrameAt } from './frames.js';
import { textSeal } from './seals.js';
import { plantRecord } from './storage.js';
import { waitUntil } from './wait-until.js';

/** Whose features are replaced, as a page's script writes them. */
const OWNERS: Readonly<Record<string, object>> = {
  ...coreObjects,
  'Document.prototype': Document.prototype,
  'Node.prototype': Node.prototype,
  'EventTarget.prototype': EventTarget.prototype,
  'Map.prototype': Map.prototype,
  'Set.prototype': Set.prototype,
  'WeakMap.prototype': WeakMap.prototype,
  'RegExp.prototype': RegExp.prototype,
  'Promise.prototype': Promise.prototype,
  'Function.prototype': Function.prototype,
  Reflect,
};

/** One feature that can be replaced. */
export interface Feature {
  readonly owner: string;
  /** The key, as a script writes it: `"map"` or `Symbol.iterator`. */
  readonly key: string;
  readonly isMethod: boolean;
}

/** What the body of the replacement does. */
export const bodies = ['', 'throw new TypeError("replaced");', 'return 7;'] as const;

const written = (key: string | symbol): string =>
  typeof key === 'string' ? JSON.stringify(key) : String(key.description);

function featuresOf([owner, on]: readonly [string, object]): readonly Feature[] {
  return Reflect.ownKeys(on).flatMap((key) => {
    const property = Object.getOwnPropertyDescriptor(on, key);
    const isMethod = typeof property?.value === 'function';
    const isGetter = property !== undefined && 'get' in property;
    const isOpen = property?.configurable && key !== 'constructor' && (isMethod || isGetter);
    return isOpen ? [{ owner, key: written(key), isMethod }] : [];
  });
}

/** Every feature that a page's script can replace. */
export const features: readonly Feature[] = Object.entries(OWNERS).flatMap(featuresOf);

/** A script that replaces the feature for good. */
const scriptFor = ({ owner, key, isMethod }: Feature, body: string): string =>
  `<script>{
    const { enumerable } = Object.getOwnPropertyDescriptor(${owner}, ${key});
    const replaced = { ${isMethod ? `value() { ${body} }, writable: true` : `get() { ${body} }`} };
    replaced.configurable = true;
    replaced.enumerable = enumerable;
    Object.defineProperty(${owner}, ${key}, replaced);
  }</script>`;

// The features of this page, because those of the other one may be broken.
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
const textOf = (node: Node | null | undefined): string =>
  node ? String(textContent.get?.call(node)) : '';
const query = documentProperty('querySelector')?.value as (
  this: Document,
  selector: string,
) => HTMLElement;

// A page can also make a check of the page fail, such as whether it is in a frame.
const WITHHELD = [englishSignin['storage-denied'], englishSignin.framed];

/** What a person finds. */
export type Outcome = 'shown' | 'sentence' | 'withheld';

function isShown(root: ShadowRoot): boolean {
  const lines = root.querySelector('seal-preview')?.shadowRoot?.querySelectorAll('.line') ?? [];
  const isWhole = lines.length === textSeal.lines.length;
  return (
    isWhole &&
    textSeal.lines.every((line, at) => textOf(lines[at]) === line) &&
    (lines[0]?.getBoundingClientRect().width ?? 0) > 20
  );
}

function outcomeOf(document: Document): Outcome | undefined {
  const host = query.call(document, 'signin-seal');
  const root = host.shadowRoot;
  if (root && WITHHELD.some((sentence) => textOf(root).includes(sentence))) return 'withheld';
  if (!host.matches(':invalid')) return undefined;
  if (!root) return 'sentence';
  if (root.children.length === 1 && root.children[0]?.localName === 'slot') return 'sentence';
  return isShown(root) ? 'shown' : undefined;
}

/** Opens a sign-in page with the feature replaced, in a browser that has a seal. Waits until one of the outcomes is there. */
export async function outcomeWithout(feature: Feature, body: string): Promise<Outcome | undefined> {
  plantRecord(writeRecord(textSeal));
  const markup = scriptFor(feature, body);
  const parameters = new URLSearchParams({ markup, script: 'signin-seal.js' });
  const { document, element } = await openFrameAt(`/published/page.html?${parameters.toString()}`);
  const what = `${feature.owner}[${feature.key}] { ${body} }`;
  await waitUntil(() => outcomeOf(document), `Neither seal nor sentence: ${what}`);
  const outcome = outcomeOf(document);
  element.remove();
  return outcome;
}
