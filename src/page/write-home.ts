import { END, PRIME } from './read-home.js';

const VERSION = 'w1.';
const SALT_BYTES = 8;

const hex = (code: number): string => code.toString(16).padStart(2, '0');

// Any byte but a space, which separates the words.
const saltOf = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.map((byte) => (byte === 32 ? 0 : byte)));

/**
 * The value of the attribute `home` for these origins. Each call returns another one.
 *
 * @param origins as `URL.origin` writes them: `https://login.example.com`
 */
export function writeHome(origins: readonly string[]): string {
  const salt = saltOf(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  let state = 0;
  const codes = Array.from([salt, ...origins, END].join(' '), (character) => {
    const code = character.charCodeAt(0) ^ (state >>> 24);
    state = Math.imul(state ^ code, PRIME);
    return hex(code);
  });
  return VERSION + codes.join('');
}
