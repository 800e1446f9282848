import type { SealStore } from '../../store/seal-store.js';
import type { SigninMessages } from '../../messages/en/signin.js';
import type { SealController } from '../common/seal-controller.js';
import type { SealEditorElement } from '../seal-editor/seal-editor-element.js';
import type { SigninPanel } from './signin-panel.js';

/** What a site sets on `<signin-seal>` for the editor that opens in it. */
export type EditorSettings = Pick<
  SealEditorElement,
  | 'identifierField'
  | 'passwordField'
  | 'siteName'
  | 'askToPersist'
  | 'allowFramed'
  | 'convertPictures'
  | 'decodePicture'
  | 'messages'
>;

/** All that the sign-in box is drawn from. */
export interface SigninView {
  /** What the site gave; without one the editor, too, uses this browser. */
  readonly store: SealStore | undefined;
  readonly reading: SealController['reading'];
  readonly messages: SigninMessages;
  readonly settings: EditorSettings;
  readonly panel: SigninPanel;
  /** The form waits for a press on the seal. */
  readonly asksPress: boolean;
  readonly disabled: boolean;
  /** The person pressed the seal. */
  readonly press: () => void;
  /** The seal can't be drawn. */
  readonly undrawable: () => void;
}
