/** Tells what kind of picture a file's bytes begin with, and how large it says it is; decodes nothing. */
import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import { PNG } from 'image-size/types/png';
import { SVG } from 'image-size/types/svg';
import { WEBP } from 'image-size/types/webp';
import type { Size } from './crop.js';
import { heifKind, heifSize } from './heif.js';

/** The kinds that are told apart. HEIC is what iPhones save. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'svg';

/** A kind that is drawn from pixels and is not a JPEG. */
export type OtherKind = Exclude<PictureKind, 'jpeg' | 'svg'>;

interface Measure {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly calculate: (bytes: Uint8Array) => Size;
}

const OTHERS = { png: PNG, gif: GIF, webp: WEBP, bmp: BMP } as const;

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

/** What the bytes are, whatever the file's name or type say; undefined where they are no picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (isJpeg(bytes)) return 'jpeg';
  const isOf = ({ validate }: Measure): boolean => orUndefined(() => validate(bytes)) ?? false;
  for (const [kind, measure] of Object.entries(OTHERS)) {
    if (isOf(measure)) return kind as OtherKind;
  }
  return heifKind(bytes) ?? (isOf(SVG) ? 'svg' : undefined);
}

/** The width and height in px that the file's header gives; undefined where it gives none that can be. */
export function measurePicture(bytes: Uint8Array, kind: OtherKind): Size | undefined {
  const isHeif = kind === 'avif' || kind === 'heic';
  const measured = isHeif ? heifSize(bytes) : orUndefined(() => OTHERS[kind].calculate(bytes));
  if (!measured) return undefined;
  const { width, height } = measured;
  return width > 0 && height > 0 ? { width, height } : undefined;
}
