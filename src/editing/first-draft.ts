import { randomColour } from '../seal/palette.js';
import { randomPattern } from '../seal/pattern.js';
import { type Draft, emptyDraft } from './seal-draft.js';

const fillRandom = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);

/** The draft with a pattern: its own, or one drawn at random. */
export function withPattern(draft: Draft): Draft {
  return draft.pattern ? draft : { ...draft, pattern: randomPattern(fillRandom) };
}

/** A new seal: nothing yet, on a colour with a pattern, both drawn at random. */
export function firstDraft(): Draft {
  return withPattern(emptyDraft(randomColour(fillRandom)));
}
