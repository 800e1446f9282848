/** What each request does with the vault. */
import { KEPT_SECONDS } from '../store/kept-cookies.js';
import type { Answer } from './answer.js';
import type { Asked } from './asked.js';
import { clearCookies, setCookies } from './cookies.js';
import { decryptRecord, encryptRecord } from './encryption.js';
import { type SealVault, isDamaged } from './seal-vault.js';
import { keysOf, newToken } from './token.js';

/**
 * A replaced record becomes an empty value for this many seconds, so that a late write that replaces it fails. After that,
 * nothing is stored under its key, and such a write fails as well.
 */
const RETIRED_SECONDS = 60;

const RETIRED = new Uint8Array();

/** The record that a token finds, still encrypted. */
interface Stored {
  readonly lookup: string;
  readonly revision: string;
  /** Rejects if the record is damaged, or if a newer server may have written it. */
  readonly decrypt: () => Promise<Uint8Array<ArrayBuffer>>;
}

async function findStored(token: string, vault: SealVault): Promise<Stored | undefined> {
  const keys = await keysOf(token);
  const { lookup } = keys;
  try {
    const entry = await vault.get(lookup);
    if (!entry || entry.value.length === 0) return undefined;
    return { lookup, revision: entry.revision, decrypt: () => decryptRecord(entry, keys) };
  } catch (error) {
    if (!isDamaged(error)) throw error;
    return { lookup, revision: error.revision, decrypt: () => Promise.reject(error) };
  }
}

/** Reads the record. */
export async function read({ tokens: [token] }: Asked, vault: SealVault): Promise<Answer> {
  if (token === undefined) return { seal: 'no-token' };
  const stored = await findStored(token, vault);
  if (!stored) return { seal: 'unknown' };
  return { seal: 'record', revision: stored.revision, record: await stored.decrypt() };
}

async function damageOf({ decrypt }: Stored): Promise<Error | undefined> {
  try {
    await decrypt();
    return undefined;
  } catch (error) {
    if (isDamaged(error)) return error;
    throw error;
  }
}

/**
 * Renews the record and the cookies. A damaged record counts as changed: only a page that has the seal renews it, and it then
 * writes it again.
 */
export async function renew(asked: Asked, vault: SealVault): Promise<Answer> {
  const { tokens, port, revision = '' } = asked;
  const [token] = tokens;
  if (token === undefined) return { seal: 'no-token' };
  const stored = await findStored(token, vault);
  if (!stored) return { seal: 'unknown' };
  if (stored.revision !== revision) return { seal: 'changed', revision: stored.revision };
  const fault = await damageOf(stored);
  if (fault) return { seal: 'changed', revision, fault };
  const isRenewed = await vault.touch(stored.lookup, revision, KEPT_SECONDS);
  return isRenewed
    ? { seal: 'renewed', revision, cookies: setCookies(port, token) }
    : { seal: 'changed' };
}

async function retire({ lookup, revision }: Stored, vault: SealVault): Promise<boolean> {
  return (await vault.put(lookup, RETIRED, revision, RETIRED_SECONDS)) !== undefined;
}

/** Retires the old record. If that fails, the new one is deleted: no browser has its token yet. */
async function retireOrUndo(old: Stored, created: string, vault: SealVault): Promise<boolean> {
  let isRetired = false;
  try {
    isRetired = await retire(old, vault);
    return isRetired;
  } finally {
    // Not awaited: the vault may not answer, and the outcome is the same.
    if (!isRetired) vault.delete(created).catch(() => undefined);
  }
}

/**
 * Writes the record under a new token, so that a token that somebody else knows is worth nothing after it, then retires the old
 * record. Of two writes that replace the same revision, only one can retire it.
 */
export async function write(
  { tokens, port, revision: replaced }: Asked,
  record: Uint8Array<ArrayBuffer>,
  vault: SealVault,
): Promise<Answer> {
  const [given] = tokens;
  const old = given === undefined ? undefined : await findStored(given, vault);
  if (old?.revision !== replaced) return { seal: 'changed', revision: old?.revision };
  const token = newToken();
  const keys = await keysOf(token);
  const value = await encryptRecord(record, keys);
  const revision = await vault.put(keys.lookup, value, null, KEPT_SECONDS);
  if (revision === undefined) throw new Error('The vault has a value under a new key.');
  if (old && !(await retireOrUndo(old, keys.lookup, vault))) return { seal: 'changed' };
  return { seal: 'written', revision, cookies: setCookies(port, token) };
}

/** Deletes every record that the request's tokens find, and the cookies. */
export async function remove(
  { tokens, port }: Pick<Asked, 'tokens' | 'port'>,
  vault: SealVault,
): Promise<Answer> {
  for (const token of tokens) await vault.delete((await keysOf(token)).lookup);
  return { seal: 'removed', cookies: clearCookies(port) };
}
