/** The elements' types for Svelte 5's templates. Import `signin-seal/svelte` once, anywhere. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, ElementEvent } from './elements.js';

type Listeners<Tag extends keyof Elements> = {
  readonly [Name in keyof Elements[Tag]['events'] as `on${string & Name}`]?:
    ((event: ElementEvent<Tag, Name>) => void) | undefined;
};

type Own<Tag extends keyof Elements> = Elements[Tag]['properties'] &
  Elements[Tag]['attributes'] &
  Listeners<Tag>;

/** Every tag with what Svelte accepts on it: properties, attributes, and listeners such as `onseal-state`. */
export type SvelteElements = {
  readonly [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface SvelteHTMLElements extends SvelteElements {}
}
