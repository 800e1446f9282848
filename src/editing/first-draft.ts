import { randomColour, randomPattern } from '../seal/random.js';
import type { EditorReading } from './editor-host.js';
import { type SealDraft, draftOf, emptyDraft, isEmptyDraft } from './seal-draft.js';

const fillRandom = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);

/** The draft with a pattern: its own, or one drawn at random. */
export function withPattern(draft: SealDraft): SealDraft {
  return draft.pattern ? draft : { ...draft, pattern: randomPattern(fillRandom) };
}

/** A new seal: nothing yet, on a colour with a pattern, both drawn at random. */
export function firstDraft(): SealDraft {
  return withPattern(emptyDraft(randomColour(fillRandom)));
}

/** What editing starts with where the store says this. An empty draft from before keeps the color that was drawn for it. */
export function startOf(reading: EditorReading, before: SealDraft): SealDraft {
  if (reading.state === 'shown') return draftOf(reading.seal);
  return isEmptyDraft(before) ? before : firstDraft();
}
