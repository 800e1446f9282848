import type { LitElement } from 'lit';
import type { MessageOverrides, Messages } from '../../messages/messages.js';

/** The element whose page may be a copy. */
export interface CheckedHost extends LitElement {
  readonly home: string | null | undefined;
  readonly reportForeign: string | null | undefined;
  readonly reportOnly: boolean;
  readonly messages: MessageOverrides;
  /** The groups of messages that it shows, its own first. */
  groups: readonly (keyof Messages)[];
  readonly fail: () => void;
}
