import type { SealStore } from '../store/seal-store.js';
import type { SigninWords } from './messages/en/signin.js';
import type { MessageOverrides } from './messages/messages.js';
import type { SealController } from './seal-controller.js';
import type { PanelState } from './signin-panel.js';

/** What a person does in the sign-in box, and what the editor in it tells. */
export interface SigninActions {
  readonly press: () => void;
  readonly edit: () => unknown;
  readonly closeMenuByKey: (event: KeyboardEvent) => void;
  readonly undrawable: () => void;
  readonly saved: () => void;
  readonly removed: () => void;
  readonly closeEditor: () => unknown;
}

/** All that the sign-in box is drawn from. */
export interface SigninView {
  /** What the site gave; without one the editor, too, uses this browser. */
  readonly store: SealStore | undefined;
  readonly reading: SealController['reading'];
  readonly words: SigninWords;
  readonly messages: MessageOverrides;
  readonly panel: PanelState;
  /** The form waits for a press on the seal. */
  readonly asksPress: boolean;
  readonly disabled: boolean;
  readonly actions: SigninActions;
}
