/** The interface between the elements and the place where a seal is kept. */
import type { Rejection } from '../seal/rejection.js';
import type { Seal } from '../seal/seal.js';

/** Why a seal that once existed is not shown. `lost`: the site's server kept it, and lost it. */
export type MissingReason = 'gone' | 'lost' | 'unreadable' | 'newer-version';
/** Why this page may not show a seal. `unreachable`: the site's server keeps it, and does not answer. */
export type WithheldReason = 'framed' | 'insecure' | 'storage-denied' | 'unreachable';

/** What a store finds. `none`: no seal and no trace of one. `missing`: a trace without a record, or a record that cannot be read. */
export type SealReading =
  | { readonly state: 'none' }
  | { readonly state: 'shown'; readonly seal: Seal }
  | { readonly state: 'missing'; readonly reason: MissingReason }
  | { readonly state: 'withheld'; readonly reason: WithheldReason };

/** What the page asks of a save. A store ignores options that do not apply to it. */
export interface SaveOptions {
  /** The browser may ask the person whether this site may keep its data permanently. */
  readonly askToPersist?: boolean;
}

/** The outcome of a save or removal: why it was refused, or an empty object. */
export interface StoreOutcome {
  readonly rejection?: Rejection;
  /** The site's server has done it, too. */
  readonly keptBySite?: boolean;
}

/** The part of a store that reads: all that a sign-in page needs until the editor opens. */
export interface SealReader {
  /**
   * Reads the seal. Return the reading without a promise if you can: the seal then appears in the first frame.
   *
   * @param isAwaited Whether the element still uses this store. A store that starts slowly can ask before it reads.
   */
  load(isAwaited?: () => boolean): SealReading | Promise<SealReading>;
  /** Calls back whenever the reading may have changed, here or elsewhere. Returns a function that stops watching. */
  watch(changed: () => void): () => void;
}

/**
 * Where a seal is kept. A site can write its own store and test it with `signin-seal/testing`. No method
 * throws or rejects: each returns its outcome as data. After a refusal the old seal is unchanged.
 */
export interface SealStore extends SealReader {
  /** The site's server keeps the seal as well, so the elements say so. */
  readonly keptBySite?: boolean;
  /** Replaces any old seal with this one, either completely or not at all. */
  save(seal: Seal, options?: SaveOptions): Promise<StoreOutcome>;
  /** Deletes the seal and its trace: the next reading is `none`. */
  remove(): Promise<StoreOutcome>;
}
