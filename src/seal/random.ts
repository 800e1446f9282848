/** What of a new seal is drawn at random. For writing alone. */
import { type ColourName, colourNames } from './palette.js';

/**
 * A colour drawn at random from the whole palette, each as likely as any other.
 *
 * @param fillRandom Fills the bytes it is given; pass `(bytes) => crypto.getRandomValues(bytes)`.
 */
export function randomColour(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => unknown): ColourName {
  const bytes = new Uint8Array(1);
  fillRandom(bytes);
  // Even, because 256 is a multiple of 32.
  const index = Number(bytes[0]) % colourNames.length;
  return colourNames[index] as ColourName;
}

/**
 * The bits of a new pattern.
 *
 * @param fillRandom Fills the bytes it is given; pass `(bytes) => crypto.getRandomValues(bytes)`.
 */
export function randomPattern(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const bytes = new Uint8Array(8);
  fillRandom(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
