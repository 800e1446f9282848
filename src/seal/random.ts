/** The random parts of a new seal. Only the editor needs them. */
import { type ColourName, colourNames } from './palette.js';

/**
 * A random colour from the whole palette, all equally likely.
 *
 * @param fillRandom Fills the given bytes; pass `(bytes) => crypto.getRandomValues(bytes)`.
 */
export function randomColour(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => unknown): ColourName {
  const bytes = new Uint8Array(1);
  fillRandom(bytes);
  // Unbiased, because 256 is a multiple of 32.
  const index = Number(bytes[0]) % colourNames.length;
  return colourNames[index] as ColourName;
}

/**
 * Random bits for a new pattern.
 *
 * @param fillRandom Fills the given bytes; pass `(bytes) => crypto.getRandomValues(bytes)`.
 */
export function randomPattern(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const bytes = new Uint8Array(8);
  fillRandom(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
