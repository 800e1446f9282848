/** Recognizes the kind of a picture and reads its size from its header, without decoding it. */
import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';
import type { Size } from './crop.js';
import { heifKind, heifSize } from './heif.js';

/** The kinds that are recognized. HEIC is what iPhones save. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'svg';

/** A kind that has pixels and is not a JPEG. */
export type OtherKind = Exclude<PictureKind, 'jpeg' | 'svg'>;

interface Measure {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly calculate: (bytes: Uint8Array) => Size;
}

const OTHERS = { png: PNG, gif: GIF, webp: WEBP, bmp: BMP } as const;

const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

// The library throws if the bytes are malformed.
function orUndefined<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The kind of these bytes, whatever the file's name or type says. Undefined if they are not a picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (isJpeg(bytes)) return 'jpeg';
  const isOf = ({ validate }: Measure): boolean => orUndefined(() => validate(bytes)) ?? false;
  for (const [kind, measure] of Object.entries(OTHERS)) {
    if (isOf(measure)) return kind as OtherKind;
  }
  return heifKind(bytes) ?? (isOf(SVG) ? 'svg' : undefined);
}

/** The width and height in px from the file's header. Undefined if it has none, or an impossible one. */
export function measurePicture(bytes: Uint8Array, kind: OtherKind): Size | undefined {
  const isHeif = kind === 'avif' || kind === 'heic';
  const measured = isHeif ? heifSize(bytes) : orUndefined(() => OTHERS[kind].calculate(bytes));
  if (!measured) return undefined;
  const { width, height } = measured;
  return width > 0 && height > 0 ? { width, height } : undefined;
}
