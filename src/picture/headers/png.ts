/** Reads the sizes of a PNG ("Portable Network Graphics Specification, Third Edition", W3C). */
import type { Sizes } from './sizes.js';

const FIRST_CHUNK_AT = 8;
/** A chunk's length, its type, and its checksum. */
const CHUNK_BYTES = 12;
const IHDR = 0x49484452;
const FCTL = 0x6663544c;
const IEND = 0x49454e44;

/**
 * The sizes of the picture (11.2.1) and of what it takes to hold each frame of an animation (11.3.6.2). The header need
 * not be the first chunk: in the PNGs of iPhone apps, it is not.
 *
 * @param read One flag for each byte of the file, set where a chunk was read. Reading stops at such a chunk, so that several
 * PNGs in one file are no more work than one.
 */
export function* pngSizes(view: DataView, read?: Uint8Array): Sizes {
  let at = FIRST_CHUNK_AT;
  for (let type = 0; type !== IEND; at += CHUNK_BYTES + view.getUint32(at)) {
    if (read?.[view.byteOffset + at]) return;
    if (read) read[view.byteOffset + at] = 1;
    type = view.getUint32(at + 4);
    const number = (index: number): number => view.getUint32(at + 8 + index * 4);
    if (type === IHDR) yield { width: number(0), height: number(1) };
    if (type === FCTL) yield { width: number(1) + number(3), height: number(2) + number(4) };
  }
}
