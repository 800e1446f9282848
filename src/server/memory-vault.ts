/** Keeps records in this process's memory. */
import { SealVaultFullError, type SealVault, type VaultEntry } from './seal-vault.js';
import { newRevision } from './random.js';

/** How much a `memoryVault` keeps. */
export interface MemoryVaultLimits {
  /** The most records, 10,000 by default. */
  readonly records?: number;
  /** The most bytes of all values together, 64 MiB by default. */
  readonly bytes?: number;
}

interface Kept extends VaultEntry {
  /** In ms since 1970. */
  readonly expires: number;
}

const end = (seconds: number): number => Date.now() + seconds * 1000;

class MemoryVault implements SealVault {
  readonly #kept = new Map<string, Kept>();
  readonly #limits: Required<MemoryVaultLimits>;
  #bytes = 0;

  constructor(limits: Required<MemoryVaultLimits>) {
    this.#limits = limits;
  }

  get(key: string): Promise<VaultEntry | undefined> {
    const kept = this.#live(key);
    return Promise.resolve(kept && { value: kept.value.slice(), revision: kept.revision });
  }

  put(
    key: string,
    value: Uint8Array,
    replaces: string | null,
    seconds: number,
  ): Promise<string | undefined> {
    if ((this.#live(key)?.revision ?? null) !== replaces) return Promise.resolve(undefined);
    if (!this.#hasRoom(key, value.length)) return Promise.reject(new SealVaultFullError());
    const revision = newRevision();
    this.#set(key, { value: value.slice(), revision, expires: end(seconds) });
    return Promise.resolve(revision);
  }

  touch(key: string, revision: string, seconds: number): Promise<boolean> {
    const kept = this.#live(key);
    if (kept?.revision !== revision) return Promise.resolve(false);
    this.#kept.set(key, { ...kept, expires: end(seconds) });
    return Promise.resolve(true);
  }

  delete(key: string): Promise<void> {
    this.#remove(key);
    return Promise.resolve();
  }

  #live(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (!kept || kept.expires > Date.now()) return kept;
    this.#remove(key);
    return undefined;
  }

  #set(key: string, kept: Kept): void {
    this.#remove(key);
    this.#kept.set(key, kept);
    this.#bytes += kept.value.length;
  }

  #remove(key: string): void {
    this.#bytes -= this.#kept.get(key)?.value.length ?? 0;
    this.#kept.delete(key);
  }

  #fits(key: string, size: number): boolean {
    const old = this.#kept.get(key);
    const records = this.#kept.size + (old ? 0 : 1);
    const bytes = this.#bytes + size - (old?.value.length ?? 0);
    return records <= this.#limits.records && bytes <= this.#limits.bytes;
  }

  #hasRoom(key: string, size: number): boolean {
    if (this.#fits(key, size)) return true;
    for (const other of [...this.#kept.keys()]) this.#live(other);
    return this.#fits(key, size);
  }
}

/**
 * A vault for tests and demos: it lasts as long as the process and is not shared with another. If it is full, it refuses new
 * records and never evicts old ones.
 */
export function memoryVault({
  records = 10_000,
  bytes = 2 ** 26,
}: MemoryVaultLimits = {}): SealVault {
  return new MemoryVault({ records, bytes });
}
