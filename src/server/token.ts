/**
 * The browser's token, and the two keys that are derived from it. Somebody who reads the vault has neither the token
 * nor the second key.
 */
import { randomBytes, toHex } from './random.js';

/** 256 bits. */
const TOKEN_BYTES = 32;
const KEY_BYTES = 32;
const BITS = 8 * 2 * KEY_BYTES;

const TOKEN = /^[\w-]{43}$/;

/** The keys that are derived from a token. */
export interface TokenKeys {
  /** The key of its record in the vault: 64 hexadecimal digits. */
  readonly lookup: string;
  /** The AES-256 key that encrypts the record. */
  readonly secret: Uint8Array<ArrayBuffer>;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );

/** A new token: 43 characters of base64url. */
export const newToken = (): string => toBase64Url(randomBytes(TOKEN_BYTES));

/** Whether a cookie's value can be a token: exactly what `newToken` writes, so that no two texts mean the same token. */
export const isToken = (text: string): boolean =>
  TOKEN.test(text) && toBase64Url(fromBase64Url(text)) === text;

const INFO = new TextEncoder().encode('signin-seal');

/** Derives the two keys of a token by HKDF-SHA-256 (RFC 5869). Neither can be computed from the other. */
export async function keysOf(token: string): Promise<TokenKeys> {
  const root = await crypto.subtle.importKey('raw', fromBase64Url(token), 'HKDF', false, [
    'deriveBits',
  ]);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: INFO };
  const bytes = new Uint8Array(await crypto.subtle.deriveBits(hkdf, root, BITS));
  return { lookup: toHex(bytes.subarray(0, KEY_BYTES)), secret: bytes.slice(KEY_BYTES) };
}
