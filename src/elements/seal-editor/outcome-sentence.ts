import type { EditorOutcome } from '../../editing/editor-state.js';
import { englishEditor } from '../../messages/en/editor.js';
import type { SealState } from '../common/seal-controller.js';
import { type MessageOverrides, messagesFor } from '../../messages/messages.js';
import { type Translated, translation } from '../../messages/translation.js';

/** An element that shows the sentence after the editor has closed. */
export interface OutcomeReader extends Translated {
  readonly state: SealState;
  readonly messages: MessageOverrides;
}

/** Returns the outcome of Save as a sentence, in the language that the reader shows now. Empty once it is no longer true. */
export type OutcomeSentence = (reader: OutcomeReader) => string;

/**
 * Returns whether an outcome was true and is so no longer: another tab may have removed the seal, or made one. A slow store may
 * still have its old reading when the sentence is first shown.
 */
function staleness(outcome: EditorOutcome): (state: SealState) => boolean {
  let wasTrue = false;
  return (state) => {
    const isNone = ['none', 'missing'].includes(state);
    const isTrue = outcome.startsWith('saved') ? !isNone : state !== 'shown';
    wasTrue ||= isTrue;
    return wasTrue && !isTrue;
  };
}

/**
 * The sentence for this outcome. If the page changes its language, the sentence follows once that language has loaded.
 *
 * @param first the sentence as the editor shows it
 */
export function outcomeSentence(outcome: EditorOutcome, first: string): OutcomeSentence {
  let sentence = first;
  const isStale = staleness(outcome);
  return (reader) => {
    const now = translation.translate?.(reader, ['editor']);
    if (!now || now.lang === 'en' || now.messages?.editor)
      sentence = messagesFor('editor', englishEditor, reader.messages, now?.messages)[outcome];
    return isStale(reader.state) ? '' : sentence;
  };
}
