/** Reads the first directory of a TIFF (Adobe, "TIFF Revision 6.0"; BigTIFF: libtiff.gitlab.io, "BigTIFF Design"). */
import type { Sizes } from './sizes.js';

const LITTLE_ENDIAN = 0x4949;
const BIG = 43;
/** The type of a number of 16 bits. */
export const SHORT = 3;
const WIDTH = 256;
const HEIGHT = 257;

/** An entry of the directory: its tag, the type and number of its values, and its only value or the values' offset. */
interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

/** The entries of the first directory. */
export function* tiffEntries(view: DataView): Generator<Entry, void, undefined> {
  const little = view.getUint16(0) === LITTLE_ENDIAN;
  const short = (at: number): number => view.getUint16(at, little);
  const long = (at: number): number => view.getUint32(at, little);
  // BigTIFF's numbers have 8 bytes where a TIFF's have 4. None that matters here is longer than 4.
  const isBig = short(2) === BIG;
  const low = isBig && !little ? 4 : 0;
  const start = long((isBig ? 8 : 4) + low);
  const count = isBig ? long(start + low) : short(start);
  const [first, size, valueAt] = isBig ? [start + 8, 20, 12] : [start + 2, 12, 8];
  for (let at = first; at < first + count * size; at += size) {
    const type = short(at + 2);
    const value = type === SHORT ? short(at + valueAt) : long(at + valueAt);
    yield { tag: short(at), type, count: long(at + 4), value };
  }
}

/** The size of a TIFF's first picture, one side at a time. */
export function* tiffSizes(view: DataView): Sizes {
  for (const { tag, value } of tiffEntries(view)) {
    if (tag === WIDTH) yield { width: value, height: 0 };
    if (tag === HEIGHT) yield { width: 0, height: value };
  }
}
