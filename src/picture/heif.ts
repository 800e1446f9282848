/**
 * Recognizes HEIF files (HEIC and AVIF) and reads the size of their pictures. They consist of boxes: a length, a
 * type of four letters, and contents, often more boxes (ISO/IEC 14496-12, 4.2 and 23008-12, 6.5). Not by image-size, whose
 * reader takes 12 s for a hostile header of 1 MB, lets a crop box hide pixels, and misses animated AVIF.
 */
import type { Size } from './crop.js';

const HEADER_BYTES = 8;
const LONG_HEADER_BYTES = 16;
/** The version and flags with which some boxes begin. */
const VERSION_BYTES = 4;
const MOST_BRANDS_BYTES = 256;
const EACH_BRAND = /[^]{4}/g;

const AVIF_BRANDS = ['avif', 'avis'];
/** The brands of still pictures and image sequences (ISO/IEC 23008-12, annex B; AV1 Image File Format, 6). */
const BRANDS = [...AVIF_BRANDS, 'mif1', 'msf1', 'heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'];

// The four letters of each type, as a 32-bit number.
const FTYP = 0x66747970;
const META = 0x6d657461;
const IPRP = 0x69707270;
const IPCO = 0x6970636f;
const ISPE = 0x69737065;

/** A box's type, and the offsets in bytes where its contents begin and end. */
interface Box {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** The box at an offset. Undefined if none fits before the end. */
function boxAt(view: DataView, at: number, end: number): Box | undefined {
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

function* boxesIn(view: DataView, from: number, to: number): Generator<Box> {
  let box = boxAt(view, from, to);
  while (box) {
    yield box;
    box = boxAt(view, box.to, to);
  }
}

function findBox(view: DataView, type: number, from = 0, to = view.byteLength): Box | undefined {
  for (const box of boxesIn(view, from, to)) if (box.type === type) return box;
  return undefined;
}

/** The box that holds the properties of each picture. */
function findProperties(view: DataView): Box | undefined {
  const meta = findBox(view, META);
  const pictures = meta && findBox(view, IPRP, meta.from + VERSION_BYTES, meta.to);
  return pictures && findBox(view, IPCO, pictures.from, pictures.to);
}

function sizeIn(view: DataView, { from, to }: Box): Size {
  const at = from + VERSION_BYTES;
  if (to < at + HEADER_BYTES) return { width: 0, height: 0 };
  return { width: view.getUint32(at), height: view.getUint32(at + 4) };
}

function brandsOf(bytes: Uint8Array): readonly string[] {
  const box = boxAt(viewOf(bytes), 0, bytes.length);
  if (box?.type !== FTYP) return [];
  const end = Math.min(box.to, MOST_BRANDS_BYTES);
  const text = String.fromCharCode(...bytes.subarray(box.from, end));
  return text.match(EACH_BRAND) ?? [];
}

/** The kind of a file, by the brands that it claims. Undefined if it is not HEIF. */
export function heifKind(bytes: Uint8Array): 'avif' | 'heic' | undefined {
  const brands = brandsOf(bytes);
  if (!brands.some((brand) => BRANDS.includes(brand))) return undefined;
  return brands.some((brand) => AVIF_BRANDS.includes(brand)) ? 'avif' : 'heic';
}

const areaOf = ({ width, height }: Size): number => width * height;

/**
 * The size in px of the largest picture in a HEIF file, which also holds the picture's tiles and a thumbnail.
 * 0 × 0 if the file gives none.
 */
export function heifSize(bytes: Uint8Array): Size {
  const view = viewOf(bytes);
  const properties = findProperties(view);
  let largest: Size = { width: 0, height: 0 };
  if (!properties) return largest;
  for (const box of boxesIn(view, properties.from, properties.to)) {
    const size = box.type === ISPE ? sizeIn(view, box) : largest;
    if (areaOf(size) > areaOf(largest)) largest = size;
  }
  return largest;
}
