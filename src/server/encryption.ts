/** Encrypts records for the vault, with AES-256-GCM. */
import { randomBytes } from './random.js';
import { SealVaultDamagedError, type VaultEntry } from './seal-vault.js';
import type { TokenKeys } from './token.js';

/** The first byte of a value. A server does not read a higher format, which a newer one wrote. */
const FORMAT = 1;
/** What NIST SP 800-38D, 5.2.1.1 recommends. */
const IV_BYTES = 12;
const HEADER_BYTES = 1 + IV_BYTES;

// The lookup key and the format are authenticated: a value under another key, or with another format byte, does not decrypt.
const parametersOf = (lookup: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`signin-seal ${FORMAT} ${lookup}`),
});

const importSecret = (
  secret: Uint8Array<ArrayBuffer>,
  usage: 'encrypt' | 'decrypt',
): Promise<CryptoKey> => crypto.subtle.importKey('raw', secret, 'AES-GCM', false, [usage]);

/** The value to keep: the format, a new initialization vector, and the encrypted record. */
export async function encryptRecord(
  record: Uint8Array<ArrayBuffer>,
  { lookup, secret }: TokenKeys,
): Promise<Uint8Array> {
  const iv = randomBytes(IV_BYTES);
  const key = await importSecret(secret, 'encrypt');
  const encrypted = await crypto.subtle.encrypt(parametersOf(lookup, iv), key, record);
  const value = new Uint8Array(HEADER_BYTES + encrypted.byteLength);
  value[0] = FORMAT;
  value.set(iv, 1);
  value.set(new Uint8Array(encrypted), HEADER_BYTES);
  return value;
}

/**
 * The record in a value. Rejects with a `SealVaultDamagedError` if the value is not what was encrypted under this key, and with
 * another error if a newer server may have written it.
 */
export async function decryptRecord(
  { value, revision }: VaultEntry,
  { lookup, secret }: TokenKeys,
): Promise<Uint8Array<ArrayBuffer>> {
  const [format = 0] = value;
  if (format > FORMAT) throw new Error(`A value in the vault has the newer format ${format}.`);
  const bytes = new Uint8Array(value);
  const parameters = parametersOf(lookup, bytes.slice(1, HEADER_BYTES));
  const key = await importSecret(secret, 'decrypt');
  try {
    const encrypted = bytes.subarray(HEADER_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, encrypted));
  } catch {
    throw new SealVaultDamagedError(revision, 'A value in the vault cannot be decrypted.');
  }
}
