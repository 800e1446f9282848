/** Reads the sizes of a GIF (CompuServe, "Graphics Interchange Format, Version 89a"). */
import type { Sizes } from './sizes.js';

const SCREEN_AT = 6;
const FLAGS_AT = 10;
const HEADER_BYTES = 13;
const IMAGE = 0x2c;
const IMAGE_BYTES = 10;
const EXTENSION = 0x21;
const TRAILER = 0x3b;

/** The bytes of the color table that the flags announce (18 and 20). */
const tableBytes = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** Data comes in blocks of up to 255 bytes, each preceded by its length. An empty block ends it (15). */
function afterBlocks(view: DataView, start: number): number {
  let at = start;
  while (view.getUint8(at) > 0) at += view.getUint8(at) + 1;
  return at + 1;
}

/** After an image's descriptor, its color table, the size of its codes, and its data. */
function afterImage(view: DataView, at: number): number {
  return afterBlocks(view, at + IMAGE_BYTES + tableBytes(view.getUint8(at + 9)) + 1);
}

/**
 * The sizes of the screen, and of what it takes to hold each frame. Decoders enlarge the screen for a first frame that
 * does not fit (Firefox, nsGIFDecoder2.cpp). As GIF 87a requires, other bytes before a frame are skipped.
 */
export function* gifSizes(view: DataView): Sizes {
  const number = (at: number): number => view.getUint16(at, true);
  yield { width: number(SCREEN_AT), height: number(SCREEN_AT + 2) };
  let at = HEADER_BYTES + tableBytes(view.getUint8(FLAGS_AT));
  for (let block = view.getUint8(at); block !== TRAILER; block = view.getUint8(at)) {
    if (block === IMAGE) {
      yield { width: number(at + 1) + number(at + 5), height: number(at + 3) + number(at + 7) };
      at = afterImage(view, at);
    } else {
      at = block === EXTENSION ? afterBlocks(view, at + 2) : at + 1;
    }
  }
}
