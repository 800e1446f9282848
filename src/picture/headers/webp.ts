/** Reads the sizes of a WebP (RFC 9649). */
import type { Sizes } from './sizes.js';

const FIRST_CHUNK_AT = 12;
const CHUNK_HEADER_BYTES = 8;
const FRAME_HEADER_BYTES = 16;
// The four letters of each type, as a 32-bit number.
const LOSSY = 0x56503820;
const LOSSLESS = 0x5650384c;
const EXTENDED = 0x56503858;
const FRAME = 0x414e4d46;

const long = (view: DataView, at: number): number => view.getUint32(at, true);
const triple = (view: DataView, at: number): number => long(view, at) & 0xffffff;
/** The lowest 14 bits. */
const half = (number: number): number => number & 0x3fff;

/** The sizes that a chunk claims (2.5 to 2.7). Its contents begin here. */
function* sizesIn(view: DataView, type: number, at: number): Sizes {
  if (type === EXTENDED)
    yield { width: triple(view, at + 4) + 1, height: triple(view, at + 7) + 1 };
  if (type === LOSSY)
    yield { width: half(long(view, at + 6)), height: half(long(view, at + 6) >> 16) };
  if (type === LOSSLESS) {
    const bits = long(view, at + 1);
    yield { width: half(bits) + 1, height: half(bits >> 14) + 1 };
  }
  if (type === FRAME) {
    const [left, top] = [2 * triple(view, at), 2 * triple(view, at + 3)];
    yield { width: left + triple(view, at + 6) + 1, height: top + triple(view, at + 9) + 1 };
  }
}

/** The sizes of the canvas, of each frame, and of the coded pictures, which decoders do not always compare. */
export function* webpSizes(view: DataView): Sizes {
  let at = FIRST_CHUNK_AT;
  for (;;) {
    const type = view.getUint32(at);
    const length = long(view, at + 4);
    at += CHUNK_HEADER_BYTES;
    yield* sizesIn(view, type, at);
    // A frame's chunks are inside it. Others have an even number of bytes.
    at += type === FRAME ? FRAME_HEADER_BYTES : length + (length % 2);
  }
}
