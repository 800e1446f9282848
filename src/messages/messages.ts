/** The shape of all words, and how a site replaces any of them. */
import type { RejectionCode } from '../seal/rejection.js';
import type { ColourName } from '../seal/palette.js';
import type { CropMessages } from './en/crop.js';
import type { EditorMessages } from './en/editor.js';
import type { HelpMessages } from './en/help.js';
import type { SigninMessages } from './en/signin.js';

/** Every word that the elements say, in groups, each loaded with the element that says it. */
export interface Messages {
  readonly signin: SigninMessages;
  readonly editor: EditorMessages;
  readonly crop: CropMessages;
  readonly help: HelpMessages;
  readonly rejections: Readonly<Record<RejectionCode, string>>;
  readonly colours: Readonly<Record<ColourName, string>>;
}

/** Words that a site says in its own way or language; what is not given stays English. */
export type MessageOverrides = {
  readonly [Group in keyof Messages]?: Partial<Messages[Group]>;
};

/**
 * The words of a group: the site's own where it gives some of the right kind, else the English ones.
 * A site's script may give anything, and no word may end up missing: a button would have no name.
 */
export function messagesFor<Group extends keyof Messages>(
  group: Group,
  english: Messages[Group],
  own: MessageOverrides | null | undefined,
): Messages[Group] {
  const given = Object.entries(own?.[group] ?? {});
  const usable = given.filter(([use, word]) => typeof word === typeof Reflect.get(english, use));
  return { ...english, ...Object.fromEntries(usable) };
}
