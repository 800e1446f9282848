import { randomColour, randomPattern } from '../seal/random.js';
import type { EditorReading } from './editor-host.js';
import { type SealDraft, draftOf, emptyDraft, isEmptyDraft } from './seal-draft.js';

const fillRandom = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);

/** The draft with a pattern: its own, or one drawn at random. */
export function withPattern(draft: SealDraft): SealDraft {
  return draft.pattern ? draft : { ...draft, pattern: randomPattern(fillRandom) };
}

/** An empty draft for a new seal, with a random colour and pattern. */
export function firstDraft(): SealDraft {
  return withPattern(emptyDraft(randomColour(fillRandom)));
}

/** The draft to start with, given the store's reading. An empty draft keeps its random colour. */
export function startOf(reading: EditorReading, before: SealDraft): SealDraft {
  if (reading.state === 'shown') return draftOf(reading.seal);
  return isEmptyDraft(before) ? before : firstDraft();
}
