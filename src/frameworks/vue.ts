/** The elements' types for Vue's templates. Import `signin-seal/vue` once, anywhere. */
import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
import type { Elements, ElementEvent } from './elements.js';

type Union<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

type Emit<Tag extends keyof Elements> = Union<
  {
    [Name in keyof Elements[Tag]['events']]: (name: Name, event: ElementEvent<Tag, Name>) => void;
  }[keyof Elements[Tag]['events']]
>;

type Own<Tag extends keyof Elements> = Elements[Tag]['properties'] & Elements[Tag]['attributes'];

type Native = HTMLAttributes & VNodeProps & AllowedComponentProps;

/** Every tag as a component: what a template can bind, and listeners such as `@seal-state`. */
export type VueElements = {
  [Tag in keyof Elements]: new () => {
    readonly $props: Omit<Native, keyof Own<Tag>> & Own<Tag>;
    readonly $emit: Emit<Tag>;
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends VueElements {}
}
