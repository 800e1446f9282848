/** The elements' types for Preact's JSX. Import `signin-seal/jsx/preact` once, anywhere. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Elements, ElementEvent } from './elements.js';

type Listeners<Tag extends keyof Elements> = {
  readonly [Name in keyof Elements[Tag]['events'] as `on${string & Name}`]?:
    ((event: ElementEvent<Tag, Name>) => void) | undefined;
};

type Own<Tag extends keyof Elements> = Elements[Tag]['properties'] &
  Elements[Tag]['attributes'] &
  Listeners<Tag>;

type Native<Element extends HTMLElement> = ClassAttributes<Element> & HTMLAttributes<Element>;

/** Every tag with what Preact accepts on it: properties, attributes, and listeners such as `onseal-state`. */
export type PreactElements = {
  readonly [Tag in keyof Elements]: Omit<Native<Elements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag>;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends PreactElements {}
  }
}
