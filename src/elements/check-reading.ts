import { parseSeal } from '../seal/seal.js';
import type { SealReading } from '../store/seal-store.js';

/** What a store that can't be understood, or does not answer, comes to. */
export const DENIED: SealReading = { state: 'withheld', reason: 'storage-denied' };

const REASONS: Readonly<Record<string, readonly string[]>> = {
  missing: ['gone', 'unreadable', 'newer-version'],
  withheld: ['framed', 'insecure', 'storage-denied'],
};

function hasReason({ state, reason }: { state: string; reason?: unknown }): boolean {
  return REASONS[state]?.some((known) => known === reason) ?? state === 'none';
}

/** A store's answer, if it is one: a site's own store may answer with anything. Never throws. */
export function checkReading(answer: SealReading): SealReading {
  const reading = Object(answer) as SealReading;
  if (reading.state !== 'shown') return hasReason(reading) ? reading : DENIED;
  const { value } = parseSeal(reading.seal);
  return value ? { state: 'shown', seal: value } : { state: 'missing', reason: 'unreadable' };
}
