import { isSameSeal } from '../../seal/same-seal.js';
import { type Seal, readSeal } from '../../seal/seal.js';
import type { SealReading } from '../../store/seal-store.js';

/** The reading if a store fails or returns something invalid. */
export const DENIED: SealReading = { state: 'withheld', reason: 'storage-denied' };

/** The reading if a seal can't be read or drawn. */
export const UNREADABLE: SealReading = { state: 'missing', reason: 'unreadable' };

const REASONS: Readonly<Record<string, readonly unknown[]>> = {
  none: [undefined],
  missing: ['gone', 'lost', 'unreadable', 'newer-version'],
  withheld: ['framed', 'insecure', 'storage-denied', 'unreachable'],
};

/** Validates a store's answer, because a site's own store may return anything. Never throws. */
export function checkReading(answer: SealReading): SealReading {
  const reading = Object(answer) as Extract<SealReading, { reason: unknown }>;
  if (REASONS[reading.state]?.includes(reading.reason)) return reading;
  if ((reading.state as string) !== 'shown') return DENIED;
  const { value } = readSeal((reading as { readonly seal?: unknown }).seal);
  return value ? { state: 'shown', seal: value } : UNREADABLE;
}

/** The fields of a reading in any state. */
interface AnyReading {
  readonly state: string;
  readonly reason?: string;
  readonly seal?: Seal;
}

/** Whether two readings are equal. A store may return a new object each time it is read. */
export function isSameReading(one: AnyReading, other: AnyReading): boolean {
  return (
    one.state === other.state && one.reason === other.reason && isSameSeal(one.seal, other.seal)
  );
}
