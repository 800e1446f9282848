/** The elements' types for Solid's JSX. Import `signin-seal/jsx/solid` once, anywhere. */
import type { JSX } from 'solid-js';
import type { Elements, ElementEvent } from './elements.js';

type Listeners<Tag extends keyof Elements> = {
  readonly [Name in keyof Elements[Tag]['events'] as `on:${string & Name}`]?:
    ((event: ElementEvent<Tag, Name>) => void) | undefined;
};

type Prefixed<Properties> = {
  readonly [Name in keyof Properties as `prop:${string & Name}`]?: Properties[Name];
};

// Solid writes static values as attributes, so a property that has an attribute goes by the attribute's name.
type WithoutAttribute<Tag extends keyof Elements> = Pick<
  Elements[Tag]['properties'],
  Exclude<keyof Elements[Tag]['properties'], Camel<keyof Elements[Tag]['attributes']>>
>;

type Camel<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail> & string>}`
  : Name;

type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  WithoutAttribute<Tag> &
  Prefixed<Elements[Tag]['properties']> &
  Listeners<Tag>;

/** Every tag with what Solid accepts on it: attributes, properties, `prop:…`, and listeners such as `on:seal-state`. */
export type SolidElements = {
  readonly [Tag in keyof Elements]: Omit<
    JSX.HTMLAttributes<Elements[Tag]['element']>,
    keyof Own<Tag>
  > &
    Own<Tag>;
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends SolidElements {}
  }
}
