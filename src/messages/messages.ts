/** The shape of all messages, and how a site replaces any of them. */
import type { RejectionCode } from '../seal/rejection.js';
import type { ColourName } from '../seal/palette.js';
import type { CropMessages } from './en/crop.js';
import type { EditorMessages } from './en/editor.js';
import type { ForeignMessages } from './en/foreign.js';
import type { HelpMessages } from './en/help.js';
import type { SigninMessages } from './en/signin.js';

/** Every sentence and label of the interface, in groups. Each group loads with the element that shows it. */
export interface Messages {
  readonly signin: SigninMessages;
  readonly editor: EditorMessages;
  readonly crop: CropMessages;
  readonly help: HelpMessages;
  readonly foreign: ForeignMessages;
  readonly rejections: Readonly<Record<RejectionCode, string>>;
  readonly colours: Readonly<Record<ColourName, string>>;
}

/** Messages in a site's own wording. What is left out stays in the page's language, or English. */
export type MessageOverrides = {
  readonly [Group in keyof Messages]?: Partial<Messages[Group]>;
};

/**
 * The messages of a group: the site's own if they have the right type, then those of the page's language, then the English
 * ones. A site's script can pass anything, and a missing message would leave a button without a name.
 */
export function messagesFor<Group extends keyof Messages>(
  group: Group,
  english: Messages[Group],
  own: MessageOverrides | null | undefined,
  translated?: Partial<Messages>,
): Messages[Group] {
  const messages: Record<string, unknown> = { ...english, ...translated?.[group] };
  const given: Readonly<Record<string, unknown>> = own?.[group] ?? {};
  // No method is called, because the page's script could have replaced it.
  for (const key in given)
    if (typeof given[key] === typeof messages[key]) messages[key] = given[key];
  return messages as Messages[Group];
}
