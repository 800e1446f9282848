/** Reads the size of a BMP (Microsoft, "Bitmap Storage"; for OS/2, "Presentation Manager Programming Reference"). */
import type { Sizes } from './sizes.js';

/** The file header has 14 bytes. */
const INFO_AT = 14;
const CORE_HEADER = 12;
/** OS/2's second header has 16 to 64 bytes, Windows' have 40 to 124. */
const HEADERS = [CORE_HEADER, 16, 40, 52, 56, 64, 108, 124];

/** Whether the bytes after "BM" are those of a BMP. */
export const isBmp = (view: DataView): boolean =>
  view.byteLength > INFO_AT + 4 && HEADERS.includes(view.getUint32(INFO_AT, true));

/** The size in a BMP's information header, at an offset in bytes. The height is negative if the first row is the top. */
export function* bmpSizes(view: DataView, at = INFO_AT): Sizes {
  if (view.getUint32(at, true) === CORE_HEADER) {
    yield { width: view.getUint16(at + 4, true), height: view.getUint16(at + 6, true) };
  } else {
    const [width, height] = [view.getInt32(at + 4, true), view.getInt32(at + 8, true)];
    yield { width: Math.abs(width), height: Math.abs(height) };
  }
}
