import type { SealStore } from '../../store/seal-store.js';
import type { SigninMessages } from '../../messages/en/signin.js';
import type { SealController } from '../common/seal-controller.js';
import type { SealEditorElement } from '../seal-editor/seal-editor-element.js';
import type { CopyAlarm } from './copy-alarm.js';
import type { GatePhase } from './signin-gate.js';
import type { SigninMenu } from './signin-menu.js';
import type { SigninPanel } from './signin-panel.js';

/** What a site sets on `<signin-seal>` for the editor inside. */
export type EditorSettings = Pick<
  SealEditorElement,
  | 'identifierField'
  | 'passwordField'
  | 'siteName'
  | 'kept'
  | 'askToPersist'
  | 'allowFramed'
  | 'convertPictures'
  | 'decodePicture'
  | 'messages'
>;

/** Everything that the sign-in box's templates need. */
export interface SigninView {
  /** The store that the site set. Without one, the editor uses this browser, too. */
  readonly store: SealStore | undefined;
  readonly reading: SealController<CopyAlarm>['reading'];
  readonly messages: SigninMessages;
  readonly settings: EditorSettings;
  readonly panel: SigninPanel;
  readonly menu: SigninMenu;
  /** Whether the form waits for a press on the seal, or had it. Undefined if it needs none. */
  readonly gate: GatePhase | undefined;
  readonly disabled: boolean;
  /** Called when the user presses the seal. */
  readonly press: (click: MouseEvent) => void;
  /** Called when the seal can't be drawn. */
  readonly undrawable: () => void;
  /** Called when the page keeps the seal from being drawn. */
  readonly fail: () => void;
}
