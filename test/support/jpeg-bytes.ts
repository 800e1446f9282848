/** JPEG files that follow the format (ITU-T T.81, Annex B), part by part. No decoder draws them. */

/** The bytes of a marker segment: the marker's code, the length, the parameters. */
export function segment(marker: number, ...parameters: readonly number[]): number[] {
  const length = parameters.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...parameters];
}

/** The start marker. */
export const START = [0xff, 0xd8];
const END = [0xff, 0xd9];
/** A quantization table. */
export const TABLE = segment(0xdb, 0, ...Array<number>(64).fill(1));

/** A frame header: the size in px, the marker's code (baseline by default), and the number of components. */
export function frame(width: number, height: number, marker = 0xc0, components = 1): number[] {
  const each = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return segment(marker, 8, ...size, components, ...each);
}

/** A scan of one component with its coded data. */
export const scan = (...data: readonly number[]): number[] => [
  ...segment(0xda, 1, 1, 0, 0, 63, 0),
  ...data,
];

/** A complete file with these parts between its start and its end. */
export const jpeg = (...parts: readonly number[][]): Uint8Array =>
  Uint8Array.from([...START, ...parts.flat(), ...END]);

/** The frame header of a small gray picture. */
export const small = frame(16, 16);

/** A file of this many bytes that begins with some bytes and then repeats others. */
export function repeated(
  size: number,
  beginning: readonly number[],
  pattern: readonly number[],
): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(size);
  file.set([...beginning, ...pattern]);
  const start = beginning.length;
  // Doubled each time, because 50 MB byte by byte take a second.
  for (let done = pattern.length; start + done < size; done *= 2)
    file.copyWithin(start + done, start, Math.min(start + done, size - done));
  return file;
}
