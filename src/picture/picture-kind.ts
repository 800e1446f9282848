/** Tells what kind of picture a file's bytes begin with, and how large it says it is; decodes nothing. */
import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import { HEIF } from 'image-size/types/heif';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';
import type { Size } from './crop.js';

/** The kinds that are told apart. HEIC is what iPhones save. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'svg';

/** A kind that is drawn from pixels and is not a JPEG. */
export type OtherKind = Exclude<PictureKind, 'jpeg' | 'svg'>;

interface Measured extends Size {
  /** A HEIF file holds several: tiles, a thumbnail, the whole. */
  readonly images?: readonly Size[];
}

interface Measure {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly calculate: (bytes: Uint8Array) => Measured;
}

const OTHERS = { png: PNG, gif: GIF, webp: WEBP, bmp: BMP } as const;

/** The file type box: its length, `ftyp`, the major brand, a version, the compatible brands (ISO/IEC 14496-12, 4.3). */
const BRANDS_AT = 8;
const BRAND_BYTES = 4;
const MOST_BRANDS_BYTES = 256;

const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

// The library throws at what is malformed.
function orUndefined<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function brandsOf(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(view.getUint32(0), bytes.length, MOST_BRANDS_BYTES);
  const text = String.fromCharCode(...bytes.subarray(BRANDS_AT, end));
  return Array.from({ length: Math.floor(text.length / BRAND_BYTES) }, (_, at) =>
    text.slice(at * BRAND_BYTES, (at + 1) * BRAND_BYTES),
  );
}

const heifKind = (bytes: Uint8Array): PictureKind =>
  brandsOf(bytes).includes('avif') ? 'avif' : 'heic';

/** What the bytes are, whatever the file's name or type say; undefined where they are no picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (isJpeg(bytes)) return 'jpeg';
  const isOf = ({ validate }: Measure): boolean => orUndefined(() => validate(bytes)) ?? false;
  for (const [kind, measure] of Object.entries(OTHERS)) {
    if (isOf(measure)) return kind as OtherKind;
  }
  if (isOf(HEIF)) return heifKind(bytes);
  return isOf(SVG) ? 'svg' : undefined;
}

const areaOf = ({ width, height }: Size): number => width * height;

/** The width and height in px that the file's header gives; undefined where it gives none that can be. */
export function measurePicture(bytes: Uint8Array, kind: OtherKind): Size | undefined {
  const measure: Measure = kind === 'avif' || kind === 'heic' ? HEIF : OTHERS[kind];
  const measured = orUndefined(() => measure.calculate(bytes));
  if (!measured) return undefined;
  const sizes = measured.images ?? [measured];
  const { width, height } = sizes.reduce((one, other) =>
    areaOf(one) < areaOf(other) ? other : one,
  );
  return width > 0 && height > 0 ? { width, height } : undefined;
}
