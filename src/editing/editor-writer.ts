import type { EditorState } from './editor-state.js';

/** How the controller's parts read and replace its state. */
export interface EditorWriter {
  readonly state: () => EditorState;
  readonly become: (state: EditorState) => void;
}
