/**
 * Connects the elements with the languages that a page imports. A page that imports no language loads nothing else of them.
 */
import type { Messages } from './messages.js';

/** What an element shows now instead of the English messages. */
export interface Translation {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The groups that have loaded. Undefined while the element should wait for them. */
  readonly messages: Partial<Messages> | undefined;
}

/** An element that shows messages. */
export interface Translated extends Element {
  requestUpdate(): void;
}

/** Finds what an element shows of these groups in the page's language. */
export type Translate = (
  element: Translated,
  groups: readonly (keyof Messages)[],
) => Translation | undefined;

/** The elements on the page, and how to translate them. A page that imports no language shows English. */
export const translation: {
  translate: Translate | undefined;
  readonly elements: Set<Translated>;
} = { translate: undefined, elements: new Set() };
