/** HEIF files with only their headers (ISO/IEC 14496-12 and 23008-12), box by box. No decoder draws them. */

const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];

/** The bytes of a 32-bit number. */
export const number32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** A box: its length, its type of four letters, and its contents. */
export function box(type: string, ...content: readonly (readonly number[])[]): number[] {
  const held = content.flat();
  return [...number32(held.length + 8), ...ascii(type), ...held];
}

const VERSION = [0, 0, 0, 0];

/** The file type box: the major brand and the compatible ones. */
export const brands = (major: string, ...others: readonly string[]): number[] =>
  box('ftyp', ascii(major), VERSION, ...others.map(ascii));

/** The size of one of the file's pictures, in px. */
export const spatialExtent = (width: number, height: number): number[] =>
  box('ispe', VERSION, number32(width), number32(height));

/** The box with the properties of the pictures, and the boxes inside it. */
export const properties = (...held: readonly (readonly number[])[]): number[] =>
  box('meta', VERSION, box('iprp', box('ipco', ...held)));

/** A file of these boxes. */
export const heif = (...boxes: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(boxes.flat());
