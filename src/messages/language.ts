import type { Messages } from './messages.js';

type Group = keyof Messages;

/** A language that the interface can be shown in. Its sign-in sentences come with it; the other groups load when they are needed. */
export interface Language {
  /** A BCP 47 language tag, such as `zh-Hans`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly signin: Messages['signin'];
  readonly load: {
    readonly [Other in Exclude<Group, 'signin'>]: () => Promise<Pick<Messages, Other>>;
  };
}
