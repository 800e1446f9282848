/**
 * The value of the attribute `home`: the origins at which a site's sign-in page is shown. `npx signin-seal home` makes it.
 *
 * It is an encoding and keeps nothing secret. Each value has a salt of its own, so that a tool that replaces the host's name
 * on the pages that it copies finds neither the name nor a known encoding of it.
 */

/**
 * The last word of a decoded value. A value with a typing mistake does not end in it. Nor does one whose last digit is
 * missing: its text ends in a hexadecimal digit that was not decoded, and the `p` of `stop` is not such a digit.
 */
export const END = 'stop';

/**
 * Each character is combined with a state that depends on all codes before it. This factor spreads each code over the
 * state. Source: FNV-1a, 32 bits.
 */
export const PRIME = 16_777_619;

/** The origins of a home, such as `https://login.example.com`. None if the value is incomplete or mistyped. Never throws. */
export function readHome(home: string): readonly string[] {
  let state = 0;
  const text = home.replace(/[\da-f]{2}/g, (pair) => {
    const code = parseInt(pair, 16);
    const character = String.fromCharCode(code ^ (state >>> 24));
    state = Math.imul(state ^ code, PRIME);
    return character;
  });
  // The first word is the version and the salt.
  const [, ...origins] = text.split(' ');
  return origins.pop() === END ? origins : [];
}
