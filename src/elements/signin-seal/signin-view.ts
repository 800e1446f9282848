import type { SealStore } from '../../store/seal-store.js';
import type { SigninMessages } from '../../messages/en/signin.js';
import type { MessageOverrides } from '../../messages/messages.js';
import type { SealController } from '../common/seal-controller.js';
import type { SigninPanel } from './signin-panel.js';

/** All that the sign-in box is drawn from. */
export interface SigninView {
  /** What the site gave; without one the editor, too, uses this browser. */
  readonly store: SealStore | undefined;
  readonly reading: SealController['reading'];
  readonly words: SigninMessages;
  readonly messages: MessageOverrides;
  readonly panel: SigninPanel;
  /** The form waits for a press on the seal. */
  readonly asksPress: boolean;
  readonly disabled: boolean;
  /** The person pressed the seal. */
  readonly press: () => void;
  /** The seal can't be drawn. */
  readonly undrawable: () => void;
}
