/** Reads the sizes of an icon or cursor (Microsoft, "Icons", MSDN, 1995). */
import { bmpSizes } from './bmp.js';
import { pngSizes } from './png.js';
import { type Sizes, untilEnd } from './sizes.js';

const COUNT_AT = 4;
const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const OFFSET_AT = 12;
const PNG = 0x89504e47;

/** A BMP without its file header, twice as high because its mask follows, or a complete PNG. */
function* embeddedSizes(view: DataView, offset: number, read: Uint8Array): Sizes {
  if (view.getUint32(offset) === PNG)
    yield* pngSizes(new DataView(view.buffer, view.byteOffset + offset), read);
  else
    for (const { width, height } of bmpSizes(view, offset))
      yield { width, height: Math.ceil(height / 2) };
}

/** The sizes of the pictures in an icon. Those in its directory are not needed: decoders go by the pictures. */
export function* icoSizes(view: DataView): Sizes {
  const count = view.getUint16(COUNT_AT, true);
  // Every entry can lead into the same PNG.
  const read = new Uint8Array(view.buffer.byteLength);
  for (let index = 0; index < count; index += 1) {
    const offset = view.getUint32(HEADER_BYTES + index * ENTRY_BYTES + OFFSET_AT, true);
    yield* untilEnd(embeddedSizes(view, offset, read));
  }
}
