/** Picture files with only their headers, part by part. No decoder draws them. */

const ascii = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** A number in this many bytes, the lowest first. */
export const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** A number in this many bytes, the highest first. */
export const big = (value: number, bytes: number): number[] => little(value, bytes).reverse();

/** A file of these parts. */
export const fileOfParts = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)));

/** A BMP's information header of this many bytes, with the size in px. */
export function bmpHeader(bytes: number, width: number, height: number): number[] {
  const side = bytes === 12 ? 2 : 4;
  const size = [...little(bytes, 4), ...little(width, side), ...little(height, side)];
  return [...size, ...Array<number>(bytes - size.length).fill(0)];
}

/** A BMP with this header. */
export const bmp = (header: readonly number[]) =>
  fileOfParts('BM', little(14 + header.length, 4), little(0, 4), little(14, 4), header);

/** A frame of a GIF at this place and of this size in px, with nothing in it. */
export const gifFrame = (left: number, top: number, width: number, height: number): number[] => [
  0x2c,
  ...[left, top, width, height].flatMap((side) => little(side, 2)),
  ...[0, 2, 0],
];

/** A GIF with a screen of this size in px and these blocks. */
export const gif = (width: number, height: number, ...blocks: readonly number[][]) =>
  fileOfParts('GIF89a', little(width, 2), little(height, 2), [0, 0, 0], blocks.flat(), [0x3b]);

/** A chunk of a PNG. Its checksum is wrong. */
export const pngChunk = (type: string, ...numbers: readonly number[]): number[] => [
  ...big(numbers.length * 4, 4),
  ...ascii(type),
  ...numbers.flatMap((number) => big(number, 4)),
  ...big(0, 4),
];

/** A PNG of these chunks. */
export const png = (...chunks: readonly number[][]) =>
  fileOfParts('\x89PNG\r\n\x1a\n', chunks.flat(), pngChunk('IEND'));

/** A chunk of a WebP. */
export const webpChunk = (type: string, ...content: readonly number[]): number[] => [
  ...ascii(type),
  ...little(content.length, 4),
  ...content,
  ...(content.length % 2 ? [0] : []),
];

/** A WebP of these chunks. */
export const webp = (...chunks: readonly number[][]) =>
  fileOfParts('RIFF', little(chunks.flat().length + 4, 4), 'WEBP', chunks.flat(), little(0, 8));

/** A WebP's chunk for a canvas of this size in px. */
export const webpCanvas = (width: number, height: number): number[] =>
  webpChunk('VP8X', ...little(0, 4), ...little(width - 1, 3), ...little(height - 1, 3));

/** A WebP's lossy picture of this size in px. */
export const webpLossy = (width: number, height: number): number[] =>
  webpChunk('VP8 ', 0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2));

/** A WebP's lossless picture of this size in px. */
export const webpLossless = (width: number, height: number): number[] =>
  webpChunk('VP8L', 0x2f, ...little(width - 1 + (height - 1) * 16_384, 4));

/** A WebP's frame of this size in px, with this picture in it. */
export const webpFrame = (width: number, height: number, picture: readonly number[]): number[] => {
  const size = [...little(width - 1, 3), ...little(height - 1, 3)];
  return webpChunk('ANMF', ...little(0, 6), ...size, ...little(0, 4), ...picture);
};

/** An icon that holds these pictures. Its directory claims 16 × 16 px for each. */
export function ico(...pictures: readonly (readonly number[])[]) {
  const start = 6 + pictures.length * 16;
  const entries = pictures.map((picture, index) => {
    const before = pictures.slice(0, index).flat().length;
    return [16, 16, 0, 0, 1, 0, 24, 0, ...little(picture.length, 4), ...little(start + before, 4)];
  });
  return fileOfParts([0, 0, 1, 0], little(pictures.length, 2), entries.flat(), pictures.flat());
}

/** An entry of a TIFF's directory: tag, type, number of values, value or offset. */
export type TiffEntry = readonly [tag: number, type: number, count: number, value: number];

/** A TIFF with these entries in its directory, in either order of bytes, and what follows the directory. */
export function tiff(entries: readonly TiffEntry[], isBig = false, rest = '') {
  const number = isBig ? big : little;
  const short = (value: number): number[] => (isBig ? [...big(value, 2), 0, 0] : little(value, 4));
  const bytes = entries.flatMap(([tag, type, count, value]) => [
    ...[...number(tag, 2), ...number(type, 2), ...number(count, 4)],
    ...(type === 3 ? short(value) : number(value, 4)),
  ]);
  const start = [...(isBig ? ascii('MM\0*') : ascii('II*\0')), ...number(8, 4)];
  return fileOfParts(start, number(entries.length, 2), bytes, number(0, 4), rest);
}

/** Where what follows a TIFF's directory begins. */
export const afterDirectory = (entries: number): number => 8 + 2 + entries * 12 + 4;
