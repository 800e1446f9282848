import type { EditorMessages } from '../../messages/en/editor.js';

/** The messages as they are where the site's server keeps the seal. */
export const keptForms = (messages: EditorMessages): EditorMessages => ({
  ...messages,
  offerNote: messages.offerNoteKept,
  computerAdvice: messages.computerAdviceKept,
  removedNote: messages.removedNoteKept,
});
