/** HEIF files (ISO/IEC 14496-12 and 23008-12) as far as their headers, box by box. No decoder draws them. */

const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];

/** Bytes of a number of 32 bits. */
export const number32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** A box: its length, its type of four letters, what it holds. */
export function box(type: string, ...content: readonly (readonly number[])[]): number[] {
  const held = content.flat();
  return [...number32(held.length + 8), ...ascii(type), ...held];
}

const VERSION = [0, 0, 0, 0];

/** The file type box: its major brand, and those that the file also fits. */
export const brands = (major: string, ...others: readonly string[]): number[] =>
  box('ftyp', ascii(major), VERSION, ...others.map(ascii));

/** The size of one of the file's pictures, in px. */
export const spatialExtent = (width: number, height: number): number[] =>
  box('ispe', VERSION, number32(width), number32(height));

/** The box of what describes the pictures, with the boxes that it holds. */
export const properties = (...held: readonly (readonly number[])[]): number[] =>
  box('meta', VERSION, box('iprp', box('ipco', ...held)));

/** A file of these boxes. */
export const heif = (...boxes: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(boxes.flat());
