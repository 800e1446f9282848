/**
 * Recognizes HEIF files (HEIC and AVIF) and reads the size of their pictures. They consist of boxes: a length, a
 * type of four letters, and contents, often more boxes (ISO/IEC 14496-12, 4.2 and 23008-12, 6.5). No library is used: the
 * kept ones decode whole pictures or read all metadata, and only the sizes are needed.
 */
import { type Sizes, viewOf } from './sizes.js';
import { textOf } from './starts.js';

const HEADER_BYTES = 8;
const LONG_HEADER_BYTES = 16;
/** After a box's type and its version. */
const SIZE_AT = 8;
const MOST_BRANDS_BYTES = 256;
const EACH_BRAND = /[^]{4}/g;

const AVIF_BRANDS = ['avif', 'avis'];
/** The brands of still pictures and image sequences (ISO/IEC 23008-12, annex B; AV1 Image File Format, 6). */
const BRANDS = [...AVIF_BRANDS, 'mif1', 'msf1', 'heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'];

// The four letters of each type, as a 32-bit number.
const FTYP = 0x66747970;
const META = 0x6d657461;
const ISPE = 0x69737065;

/** A box's type, and the offsets in bytes where its contents begin and end. */
interface Box {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

/** The box at an offset. Undefined if none fits before the end of the bytes. */
function boxAt(view: DataView, at: number): Box | undefined {
  const end = view.byteLength;
  if (at + HEADER_BYTES > end) return undefined;
  const isLong = view.getUint32(at) === 1;
  const header = isLong ? LONG_HEADER_BYTES : HEADER_BYTES;
  if (at + header > end) return undefined;
  const length = isLong ? Number(view.getBigUint64(at + HEADER_BYTES)) : view.getUint32(at);
  // A length of 0 means that the box is the last and runs to the end.
  const to = length === 0 ? end : at + length;
  const fits = to >= at + header && to <= end;
  return fits ? { type: view.getUint32(at + 4), from: at + header, to } : undefined;
}

function findBox(view: DataView, type: number): Box | undefined {
  let box = boxAt(view, 0);
  while (box && box.type !== type) box = boxAt(view, box.to);
  return box;
}

function brandsOf(bytes: Uint8Array): readonly string[] {
  const box = boxAt(viewOf(bytes), 0);
  if (box?.type !== FTYP) return [];
  const end = Math.min(box.to, MOST_BRANDS_BYTES);
  return textOf(bytes, box.from, end).match(EACH_BRAND) ?? [];
}

/** The kind of a file, by the brands that it claims. Undefined if it is not HEIF. */
export function heifKind(bytes: Uint8Array): 'avif' | 'heic' | undefined {
  const brands = brandsOf(bytes);
  if (!brands.some((brand) => BRANDS.includes(brand))) return undefined;
  return brands.some((brand) => AVIF_BRANDS.includes(brand)) ? 'avif' : 'heic';
}

/**
 * The sizes of the pictures in a HEIF file, which also holds the picture's tiles and a thumbnail. They stand somewhere
 * in the box that describes the pictures. The coded data can be larger than they say.
 */
export function* heifSizes(view: DataView): Sizes {
  const meta = findBox(view, META);
  for (let at = meta?.from ?? view.byteLength; at < (meta?.to ?? 0); at += 1) {
    if (view.getUint32(at) === ISPE)
      yield { width: view.getUint32(at + SIZE_AT), height: view.getUint32(at + SIZE_AT + 4) };
  }
}
