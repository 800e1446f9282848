/** What each request does with the vault. */
import { KEPT_SECONDS } from '../store/kept-protocol.js';
import type { Answer } from './answer.js';
import type { Asked } from './asked.js';
import { clearCookies, setCookies } from './cookies.js';
import { decryptRecord, encryptRecord } from './encryption.js';
import type { SealVault, VaultEntry } from './seal-vault.js';
import { keysOf, newToken } from './token.js';

/**
 * A replaced record becomes an empty value for so many seconds, so that a late write that replaces it fails. After that,
 * nothing stands there, and such a write fails as well.
 */
const RETIRED_SECONDS = 60;

const RETIRED = new Uint8Array();

const isWhole = (entry: VaultEntry | undefined): boolean => (entry?.value.length ?? 0) > 0;

/** Reads the record. */
export async function read({ tokens: [token] }: Asked, vault: SealVault): Promise<Answer> {
  if (token === undefined) return { seal: 'no-token' };
  const keys = await keysOf(token);
  const entry = await vault.get(keys.lookup);
  if (!entry || !isWhole(entry)) return { seal: 'unknown' };
  const record = await decryptRecord(entry.value, keys);
  return { seal: 'record', revision: entry.revision, record };
}

/** Renews the record and the cookies. */
export async function renew(asked: Asked, vault: SealVault): Promise<Answer> {
  const { tokens, port, revision = '' } = asked;
  const [token] = tokens;
  if (token === undefined) return { seal: 'no-token' };
  const { lookup } = await keysOf(token);
  if (await vault.touch(lookup, revision, KEPT_SECONDS))
    return { seal: 'renewed', revision, cookies: setCookies(port, token) };
  const entry = await vault.get(lookup);
  return isWhole(entry) ? { seal: 'changed', revision: entry?.revision } : { seal: 'unknown' };
}

interface Standing {
  readonly lookup: string;
  readonly revision: string;
}

/** The whole record that the request's token finds. */
async function standing(
  [token]: readonly string[],
  vault: SealVault,
): Promise<Standing | undefined> {
  if (token === undefined) return undefined;
  const { lookup } = await keysOf(token);
  const entry = await vault.get(lookup);
  return entry && isWhole(entry) ? { lookup, revision: entry.revision } : undefined;
}

async function retire({ lookup, revision }: Standing, vault: SealVault): Promise<boolean> {
  return (await vault.put(lookup, RETIRED, revision, RETIRED_SECONDS)) !== undefined;
}

/** Retires the old record. If that fails, the new one goes again: no browser has its token yet. */
async function retireOrUndo(old: Standing, created: string, vault: SealVault): Promise<boolean> {
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
  const old = await standing(tokens, vault);
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
