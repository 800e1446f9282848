/** The elements' JSDoc, read from the manifest that `npm run metadata` makes from it. */
import manifest from '../../metadata/custom-elements.json';

/** A member of an element's API: a property, method, event, slot, part, state or custom property. */
export interface Described {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** One custom element. */
export interface Declared {
  readonly tagName: string;
  readonly description?: string;
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declared[] }[];
}

/** Every element of the manifest. */
export const declared: readonly Declared[] = (manifest as Manifest).modules.flatMap(
  ({ declarations }) => declarations,
);

/** The types of all events that the elements dispatch. */
export const eventTypes: ReadonlySet<string> = new Set(
  declared.flatMap(({ events = [] }) => events.map(({ name }) => name)),
);

/** The element with this tag. Throws if the manifest has none. */
export function declaredAs(tag: string): Declared {
  const element = declared.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`No <${tag}> in the manifest`);
  return element;
}
