/** Reads the orientation of a picture from its Exif (Exif 2.32, CIPA DC-008-2019). */

/**
 * How the rows and columns are stored (Exif 2.32, 4.6.4, tag 274): 1 upright, 2 mirrored, 3 rotated by
 * 180°, 4 flipped vertically; 5 to 8 are the same with rows and columns swapped.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The segment's parameters begin with "Exif" and two zeros. A TIFF file follows (Exif 2.32, 4.7.2). */
const EXIF_MARK = [0x45, 0x78, 0x69, 0x66, 0, 0];
const LITTLE_ENDIAN_MARK = 0x4949;
const BIG_ENDIAN_MARK = 0x4d4d;
const TIFF_MARK = 42;
const DIRECTORY_OFFSET_AT = 4;
const ENTRY_BYTES = 12;
const ORIENTATION_TAG = 0x0112;
const SHORT_TYPE = 3;

type ReadNumber = (offset: number) => number | undefined;
interface Tiff {
  /** The number of two or four bytes at an offset. Undefined if it lies outside. */
  readonly short: ReadNumber;
  readonly long: ReadNumber;
  readonly length: number;
}

function readerOf(view: DataView, littleEndian: boolean): Tiff {
  const isInside = (offset: number, size: number): boolean => offset + size <= view.byteLength;
  return {
    short: (offset) => (isInside(offset, 2) ? view.getUint16(offset, littleEndian) : undefined),
    long: (offset) => (isInside(offset, 4) ? view.getUint32(offset, littleEndian) : undefined),
    length: view.byteLength,
  };
}

function openTiff(bytes: Uint8Array): Tiff | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = readerOf(view, false).short(0);
  if (order !== LITTLE_ENDIAN_MARK && order !== BIG_ENDIAN_MARK) return undefined;
  const tiff = readerOf(view, order === LITTLE_ENDIAN_MARK);
  return tiff.short(2) === TIFF_MARK ? tiff : undefined;
}

/** The value of the first orientation entry in the first directory. */
function findOrientation(tiff: Tiff): number | undefined {
  const directory = tiff.long(DIRECTORY_OFFSET_AT) ?? tiff.length;
  const claimed = tiff.short(directory) ?? 0;
  const possible = Math.floor((tiff.length - directory) / ENTRY_BYTES);
  const end = directory + 2 + Math.min(claimed, possible) * ENTRY_BYTES;
  for (let entry = directory + 2; entry < end; entry += ENTRY_BYTES) {
    if (tiff.short(entry) === ORIENTATION_TAG) return orientationValue(tiff, entry);
  }
  return undefined;
}

function orientationValue(tiff: Tiff, entry: number): number | undefined {
  const isOneShort = tiff.short(entry + 2) === SHORT_TYPE && tiff.long(entry + 4) === 1;
  return isOneShort ? tiff.short(entry + 8) : undefined;
}

function isOrientation(value: number | undefined): value is Orientation {
  return value !== undefined && value >= 1 && value <= 8;
}

/**
 * The orientation in the parameters of an APP1 segment: 1 if their Exif is broken or has none, undefined if
 * they are not Exif. Never throws, whatever the offsets inside are.
 */
export function exifOrientation(parameters: Uint8Array): Orientation | undefined {
  if (!EXIF_MARK.every((byte, index) => parameters[index] === byte)) return undefined;
  const tiff = openTiff(parameters.subarray(EXIF_MARK.length));
  const value = tiff && findOrientation(tiff);
  return isOrientation(value) ? value : 1;
}
