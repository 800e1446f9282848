/** The port between the elements and the place where a seal is kept. */
import type { Rejection } from '../seal/rejection.js';
import type { Seal } from '../seal/seal.js';

/** Why a seal that there once was is not shown. */
export type MissingReason = 'gone' | 'unreadable' | 'newer-version';
/** Why this page may not show a seal. */
export type WithheldReason = 'framed' | 'insecure' | 'storage-denied';

/** What a store finds. `none`: nothing here and no trace of one. `missing`: a trace without a seal. */
export type SealReading =
  | { readonly state: 'none' }
  | { readonly state: 'shown'; readonly seal: Seal }
  | { readonly state: 'missing'; readonly reason: MissingReason }
  | { readonly state: 'withheld'; readonly reason: WithheldReason };

/** Wishes of the page about a save. A store that they do not concern ignores them. */
export interface SaveOptions {
  /** The browser may ask the person whether this site may keep its data for good. */
  readonly askToPersist?: boolean;
}

/** The outcome of a save or a removal: the reason of a refusal, or nothing. */
export interface StoreOutcome {
  readonly rejection?: Rejection;
}

/** The half of a store that shows a seal: all that a sign-in page needs until the editor opens. */
export interface SealReader {
  /** Reads the seal. A store that can answer at once answers without a promise: the seal is then in the first frame. */
  load(): SealReading | Promise<SealReading>;
  /** Calls back whenever the reading may have changed, here or elsewhere; returns how to stop. */
  watch(changed: () => void): () => void;
}

/**
 * Where a seal is kept. A site may write its own: `signin-seal/testing` holds the contract's tests.
 * Every method answers with data and never throws or rejects; after a refusal the old seal is whole.
 */
export interface SealStore extends SealReader {
  /** Keeps this seal instead of any other, whole or not at all. */
  save(seal: Seal, options?: SaveOptions): Promise<StoreOutcome>;
  /** Forgets the seal and its trace: the next reading is `none`. */
  remove(): Promise<StoreOutcome>;
}
