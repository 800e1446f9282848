/** Keeps records in files, for the processes of one machine: `signin-seal/server/node`. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { newRevision } from '../random.js';
import {
  SealVaultDamagedError,
  SealVaultFullError,
  type SealVault,
  type VaultEntry,
} from '../seal-vault.js';
import { discard, isDiskFull, moved, syncFolder, withoutPath } from './files.js';
import {
  type Label,
  UNLABELED,
  prepareFolder,
  readLabel,
  readValue,
  relabel,
  replaceValue,
} from './record-folder.js';
import { sweep, takeOut, takeOutUnlabeled } from './sweep.js';

const KEY = /^[\da-f]{64}$/;
/** The first digits of a key name the folder with its record: 256 folders. */
const SHARD_DIGITS = 2;
/** Where records are made and deleted. */
const ASIDE = 'aside';
/** In ms. A sweep reads all records of a shard. */
const SWEEP_INTERVAL = 60_000;
/** After so many new records, a sweep does not wait for the interval: each write that replaces a record leaves an empty one. */
const SWEEP_RECORDS = 256;
/** How many times a change is tried while others change the same record. */
const TRIES = 20;

const FOLDER_MODE = 0o700;

async function clean<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isDiskFull(error)) throw new SealVaultFullError();
    throw withoutPath(error);
  }
}

const labelFor = (revision: string, seconds: number): Label => ({
  revision,
  expires: Date.now() + seconds * 1000,
});

const WITHOUT_VALUE = 'The file vault has a record without its value.';

const busy = (): Error => new Error('The file vault failed: a record is changed all the time.');

const isLive = (label: Label | undefined): label is Label =>
  label !== undefined && label.expires > Date.now();

type Put = Parameters<SealVault['put']>;

class FileVault implements SealVault {
  readonly #root: string;
  readonly #aside: string;
  #swept = 0;
  #madeSince = 0;
  #isSweeping = false;

  constructor(root: string) {
    this.#root = root;
    this.#aside = join(root, ASIDE);
    mkdirSync(this.#aside, { recursive: true, mode: FOLDER_MODE });
  }

  get(key: string): Promise<VaultEntry | undefined> {
    return clean(this.#get(key));
  }

  put(...given: Put): Promise<string | undefined> {
    return clean(this.#put(...given));
  }

  touch(key: string, revision: string, seconds: number): Promise<boolean> {
    return clean(this.#touch(key, revision, seconds));
  }

  delete(key: string): Promise<void> {
    return clean(this.#delete(key));
  }

  #shardOf(key: string): string {
    if (!KEY.test(key)) throw new TypeError('A key has 64 hexadecimal digits.');
    return join(this.#root, key.slice(0, SHARD_DIGITS));
  }

  #folderOf(key: string): string {
    return join(this.#shardOf(key), key);
  }

  // If the whole vault is gone, that is a failure of the disk, and no record may be reported as missing.
  #checkIsThere(): Promise<void> {
    return access(this.#aside);
  }

  async #labelOf(key: string): Promise<Label | undefined> {
    const label = await readLabel(this.#folderOf(key));
    if (!label) await this.#checkIsThere();
    return label;
  }

  async #get(key: string): Promise<VaultEntry | undefined> {
    let last: string | undefined;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const label = await this.#labelOf(key);
      if (!isLive(label)) return undefined;
      const { revision } = label;
      const value = await readValue(this.#folderOf(key), revision);
      if (value) return { value, revision };
      // A write deletes a value only after it has changed the label.
      if (revision === last) throw new SealVaultDamagedError(revision, WITHOUT_VALUE);
      last = revision;
    }
    throw busy();
  }

  async #put(...[key, value, replaces, seconds]: Put): Promise<string | undefined> {
    if (replaces !== UNLABELED) return this.#putOver(key, value, replaces, seconds);
    const isOut = await takeOutUnlabeled(this.#folderOf(key), this.#aside);
    return isOut ? this.#putOver(key, value, null, seconds) : undefined;
  }

  async #putOver(...[key, value, replaces, seconds]: Put): Promise<string | undefined> {
    const revision = newRevision();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const old = await this.#labelOf(key);
      if ((isLive(old) ? old.revision : null) !== replaces) return undefined;
      const label = labelFor(revision, seconds);
      const isDone = await (old
        ? replaceValue(this.#folderOf(key), old, label, value)
        : this.#create(key, label, value));
      if (isDone) return revision;
    }
    throw busy();
  }

  async #create(key: string, label: Label, value: Uint8Array): Promise<boolean> {
    const place = join(this.#aside, randomUUID());
    const shard = this.#shardOf(key);
    try {
      await prepareFolder(place, label, value);
      await mkdir(shard, { recursive: true, mode: FOLDER_MODE });
      if (!(await moved(place, this.#folderOf(key)))) return false;
    } finally {
      // Does nothing if the folder was moved.
      await discard(place);
    }
    await syncFolder(shard);
    this.#sweepSometimes(shard);
    return true;
  }

  async #touch(key: string, revision: string, seconds: number): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const old = await this.#labelOf(key);
      if (!isLive(old) || old.revision !== revision) return false;
      if (await relabel(this.#folderOf(key), old, labelFor(revision, seconds))) return true;
    }
    throw busy();
  }

  async #delete(key: string): Promise<void> {
    await takeOut(this.#folderOf(key), this.#aside);
    await this.#checkIsThere();
  }

  // Keys are random, so the shards of new records are as well. No request waits for a sweep.
  #sweepSometimes(shard: string): void {
    this.#madeSince += 1;
    if (this.#isSweeping || !this.#isSweepDue()) return;
    this.#swept = Date.now();
    this.#madeSince = 0;
    this.#isSweeping = true;
    void this.#sweep(shard);
  }

  // The clock may have been set back.
  #isSweepDue(): boolean {
    return this.#madeSince >= SWEEP_RECORDS || Math.abs(Date.now() - this.#swept) >= SWEEP_INTERVAL;
  }

  async #sweep(shard: string): Promise<void> {
    try {
      await sweep(shard, this.#aside);
    } catch {
      // The vault is gone for now. The next sweep tries again.
    } finally {
      this.#isSweeping = false;
    }
  }
}

/**
 * A vault in files, for any number of processes of one machine. Each write is written aside, flushed to the disk, and put in place by
 * one rename. Expired records are swept while others are created. The folder is created now; if it is missing later, the
 * vault reports a failure and not a missing record. Use an absolute path outside releases and the web root: the next release
 * must find the same folder.
 *
 * @throws A `TypeError` if the path is empty.
 */
export function fileVault(folder: string): SealVault {
  if (folder === '') throw new TypeError('`fileVault` needs the path of a folder.');
  return new FileVault(resolve(folder));
}
