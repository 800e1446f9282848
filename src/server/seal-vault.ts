/** The interface between the handler and the place where a server keeps the encrypted records. */

/** The value stored under a key. */
export interface VaultEntry {
  readonly value: Uint8Array;
  /** Changes with each write: 1 to 64 of `A-Z a-z 0-9 _`, never the same again for this key. */
  readonly revision: string;
}

/**
 * A place for records. Values are opaque bytes: the handler encrypts them. A key has 64 hexadecimal digits. Every write
 * names the revision that it replaces, so that of two writes at once only one succeeds, also from two processes. A method
 * rejects if the place does not answer: it must never report a record as missing because of a failure. Test your own vault
 * with `sealVaultContract` of `signin-seal/testing`.
 */
export interface SealVault {
  /**
   * The value stored under the key, or undefined if there is none or it has expired. Rejects with a `SealVaultDamagedError` if
   * the place answers, but has lost the value.
   */
  get(key: string): Promise<VaultEntry | undefined>;
  /**
   * Stores a value for the given number of seconds, if the stored revision is still the one that it replaces; null replaces
   * nothing. Returns the new revision, or undefined if something else is there. Rejects with a `SealVaultFullError` if there is
   * no space.
   */
  put(
    key: string,
    value: Uint8Array,
    replaces: string | null,
    seconds: number,
  ): Promise<string | undefined>;
  /** Makes the value last for the given number of seconds from now, without writing it again. False if another revision is stored. */
  touch(key: string, revision: string, seconds: number): Promise<boolean>;
  /** Deletes the value stored under the key, if there is one. */
  delete(key: string): Promise<void>;
}

const FULL = 'SealVaultFullError';
const DAMAGED = 'SealVaultDamagedError';

/** The vault has no space for another record. It never evicts an old one. The handler then answers 507. */
export class SealVaultFullError extends Error {
  override readonly name = FULL;

  constructor(message = 'The vault is full.') {
    super(message);
  }
}

/** Whether an error says that the vault is full. Goes by its name, because a bundler can copy the class into two files. */
export const isFull = (error: unknown): boolean => error instanceof Error && error.name === FULL;

/**
 * The value stored under a key is damaged. The handler answers a read with 503, because a backup may bring it back, and
 * lets a page that still has the seal replace this revision.
 */
export class SealVaultDamagedError extends Error {
  override readonly name = DAMAGED;
  /** What `put` must name to replace the damaged value. */
  readonly revision: string;

  constructor(revision: string, message = 'A value in the vault is damaged.') {
    super(message);
    this.revision = revision;
  }
}

/** Whether an error says that a value is damaged. Goes by its name, as above. */
export const isDamaged = (error: unknown): error is SealVaultDamagedError =>
  error instanceof Error && error.name === DAMAGED;
