/** Recognizes the kind of a picture and reads its size from its header, without decoding it. */
import type { Size } from './crop.js';
import { bmpSizes, isBmp } from './headers/bmp.js';
import { gifSizes } from './headers/gif.js';
import { heifKind, heifSizes } from './headers/heif.js';
import { icoSizes } from './headers/ico.js';
import { pngSizes } from './headers/png.js';
import { type Sizes, largestOf, viewOf } from './headers/sizes.js';
import { beginsWith, isSvg } from './headers/starts.js';
import { tiffSizes } from './headers/tiff.js';
import { webpSizes } from './headers/webp.js';

/** The kinds that are recognized. HEIC is what iPhones save. A cursor counts as an icon (ICO). */
export type PictureKind = 'jpeg' | OtherKind | 'svg';

/** A kind that has pixels and is not a JPEG. */
export type OtherKind = 'png' | 'gif' | 'webp' | 'bmp' | 'ico' | 'avif' | 'heic' | 'tiff';

/** The bytes with which files of each kind begin. */
const STARTS: readonly (readonly [PictureKind, start: string, offset?: number])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF8'],
  ['webp', 'WEBPVP8', 8],
  ['ico', '\0\0\x01\0'],
  ['ico', '\0\0\x02\0'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0+'],
];

const READERS: Readonly<Record<OtherKind, (view: DataView) => Sizes>> = {
  png: pngSizes,
  gif: gifSizes,
  webp: webpSizes,
  bmp: bmpSizes,
  ico: icoSizes,
  avif: heifSizes,
  heic: heifSizes,
  tiff: tiffSizes,
};

/** The kind of these bytes, whatever the file's name or type says. Undefined if they are not of one of these kinds. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const found = STARTS.find(([, start, offset]) => beginsWith(bytes, start, offset));
  if (found) return found[0];
  if (beginsWith(bytes, 'BM') && isBmp(viewOf(bytes))) return 'bmp';
  return heifKind(bytes) ?? (isSvg(bytes) ? 'svg' : undefined);
}

/**
 * The width and height in px that it takes to hold every picture in the file, by their headers. Undefined if they give
 * none, or an impossible one.
 */
export function measurePicture(bytes: Uint8Array, kind: OtherKind): Size | undefined {
  return largestOf(READERS[kind](viewOf(bytes)));
}
