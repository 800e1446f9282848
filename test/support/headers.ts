/** Changes the size in the headers of pictures that are not JPEGs. */
import type { OtherKind } from '../../src/picture/picture-kind.js';

type Write = (view: DataView, width: number, height: number) => void;

/** The offset of the type of the box with the size. The size in px follows after a version. */
function findExtent(view: DataView): number {
  for (let at = 0; at + 4 <= view.byteLength; at += 1) {
    if (view.getUint32(at) === 0x69737065) return at;
  }
  throw new Error('No ispe box');
}

const writeExtent: Write = (view, width, height) => {
  const at = findExtent(view);
  view.setUint32(at + 8, width);
  view.setUint32(at + 12, height);
};

/** The offset of the first entry with the width in a small-endian directory. The height's is the next one. */
function findWidth(view: DataView): number {
  const first = view.getUint32(4, true) + 2;
  return view.getUint16(first, true) === 256 ? first : first + 12;
}

const writers: Readonly<Record<OtherKind, Write>> = {
  png: (view, width, height) => {
    view.setUint32(16, width);
    view.setUint32(20, height);
  },
  gif: (view, width, height) => {
    view.setUint16(6, width, true);
    view.setUint16(8, height, true);
  },
  // In the simple file format with a lossy picture, 14 bits each.
  webp: (view, width, height) => {
    view.setUint16(26, width, true);
    view.setUint16(28, height, true);
  },
  bmp: (view, width, height) => {
    view.setInt32(18, width, true);
    view.setInt32(22, height, true);
  },
  // The size of the first picture, a BMP: 32 bits each.
  ico: (view, width, height) => {
    const at = view.getUint32(18, true);
    view.setInt32(at + 4, width, true);
    view.setInt32(at + 8, height * 2, true);
  },
  avif: writeExtent,
  heic: writeExtent,
  tiff: (view, width, height) => {
    const entry = findWidth(view);
    view.setUint16(entry + 8, width, true);
    view.setUint16(entry + 12 + 8, height, true);
  },
};

/** A copy of a file that claims another size in px. */
export function claiming(
  bytes: Uint8Array<ArrayBuffer>,
  kind: OtherKind,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  writers[kind](new DataView(copy.buffer), width, height);
  return copy;
}
