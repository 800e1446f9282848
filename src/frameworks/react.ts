/** The elements' types for React 19's JSX. Import `signin-seal/jsx/react` once, anywhere. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, ElementEvent } from './elements.js';

type Listeners<Tag extends keyof Elements> = {
  readonly [Name in keyof Elements[Tag]['events'] as `on${string & Name}`]?:
    ((event: ElementEvent<Tag, Name>) => void) | undefined;
};

// A server renders attributes only, so attribute names are accepted too.
type Own<Tag extends keyof Elements> = Elements[Tag]['properties'] &
  Elements[Tag]['attributes'] &
  Listeners<Tag>;

type Native<Element extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** Every tag with what React accepts on it: properties, attributes, and listeners such as `onseal-state`. */
export type ReactElements = {
  readonly [Tag in keyof Elements]: Omit<Native<Elements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends ReactElements {}
  }
}
