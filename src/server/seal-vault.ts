/** The interface between the handler and the place where a server keeps the encrypted records. */

/** What stands under a key. */
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
  /** What stands under the key, or undefined if nothing does or its time is over. */
  get(key: string): Promise<VaultEntry | undefined>;
  /**
   * Writes a value that lasts for so many seconds, if the revision that it replaces still stands there; null replaces nothing.
   * Returns the new revision, or undefined if something else is there. Rejects with a `SealVaultFullError` if there is no space.
   */
  put(
    key: string,
    value: Uint8Array,
    replaces: string | null,
    seconds: number,
  ): Promise<string | undefined>;
  /** Makes the value last for so many seconds from now, without writing it again. False if the revision no longer stands there. */
  touch(key: string, revision: string, seconds: number): Promise<boolean>;
  /** Deletes what stands under the key, if anything does. */
  delete(key: string): Promise<void>;
}

const FULL = 'SealVaultFullError';

/** The vault has no space for another record. It never evicts an old one. The handler then answers 507. */
export class SealVaultFullError extends Error {
  override readonly name = FULL;

  constructor(message = 'The vault is full.') {
    super(message);
  }
}

/** Whether an error says that the vault is full. By its name, because a bundler can copy the class into two files. */
export const isFull = (error: unknown): boolean => error instanceof Error && error.name === FULL;
