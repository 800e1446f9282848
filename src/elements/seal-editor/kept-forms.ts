import type { EditorMessages } from '../../messages/en/editor.js';

/** The messages to show if the site's server keeps the seal. */
export const keptForms = (messages: EditorMessages): EditorMessages => ({
  ...messages,
  offerNote: messages.offerNoteKept,
  computerAdvice: messages.computerAdviceKept,
  removedNote: messages.removedNoteKept,
});
