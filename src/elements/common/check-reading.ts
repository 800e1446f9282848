import { isSameSeal } from '../../seal/same-seal.js';
import { type Seal, readSeal } from '../../seal/seal.js';
import type { SealReading } from '../../store/seal-store.js';

/** What a store that can't be understood, or does not answer, comes to. */
export const DENIED: SealReading = { state: 'withheld', reason: 'storage-denied' };

/** What a seal that can't be read or drawn comes to. */
export const UNREADABLE: SealReading = { state: 'missing', reason: 'unreadable' };

const REASONS: Readonly<Record<string, readonly unknown[]>> = {
  none: [undefined],
  missing: ['gone', 'unreadable', 'newer-version'],
  withheld: ['framed', 'insecure', 'storage-denied'],
};

/** A store's answer, if it is one: a site's own store may answer with anything. Never throws. */
export function checkReading(answer: SealReading): SealReading {
  const reading = Object(answer) as Extract<SealReading, { reason: unknown }>;
  if (REASONS[reading.state]?.includes(reading.reason)) return reading;
  if ((reading.state as string) !== 'shown') return DENIED;
  const { value } = readSeal(Reflect.get(reading, 'seal'));
  return value ? { state: 'shown', seal: value } : UNREADABLE;
}

/** What a reading of any state may hold. */
interface Told {
  readonly state: string;
  readonly reason?: string;
  readonly seal?: Seal;
}

/** Whether two readings say the same; a store that is read again may answer with objects of its own. */
export function isSameReading(one: Told, other: Told): boolean {
  return (
    one.state === other.state && one.reason === other.reason && isSameSeal(one.seal, other.seal)
  );
}
