/** Random bytes and names. */

/** `count` random bytes. */
export const randomBytes = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count));

/** Bytes as hexadecimal digits. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A revision: 128 random bits, so that no revision ever repeats. */
export const newRevision = (): string => toHex(randomBytes(16));
