import { randomColour } from '../seal/palette.js';
import { type Draft, emptyDraft } from './seal-draft.js';

/** A new seal: nothing yet, on a colour drawn at random. */
export function firstDraft(): Draft {
  return emptyDraft(randomColour((bytes) => crypto.getRandomValues(bytes)));
}
