/** Makes the small picture of a seal from a chosen file. */
import { type Checked, type RejectionCode, rejected } from '../seal/rejection.js';
import {
  MAX_PICTURE_BYTES,
  MAX_PICTURE_HEIGHT,
  MAX_PICTURE_WIDTH,
} from '../seal/picture-limits.js';
import { checkCanvas } from './canvas-check.js';
import { type Crop, type Size, cropToSeal, fitWithin } from './crop.js';
import { type Decoded, decode } from './decode.js';
import { drawCrop } from './draw-crop.js';
import { encodePicture } from './encode-picture.js';
import { readJpeg, whyUndecoded } from './jpeg/jpeg.js';
import { looksTheSameStripped } from './pixels/plain-colours.js';
import { isPlain } from './pixels/plainness.js';
import { stripMetadata } from './jpeg/strip-metadata.js';
import type { SourceFile } from './take-file.js';

/** A picture as it is stored: a JPEG without metadata, and its size in px. */
export interface Picture {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** A new picture, and what the editor needs to know about it. */
export interface MadePicture {
  readonly picture: Picture;
  /** The upright size in px of the uncropped picture. Crops are measured in these px. */
  readonly whole: Size;
  /** Whether it is almost all one color, which nobody would recognize. */
  readonly isPlain: boolean;
}

/** Fractions of the full size, tried in turn. At a third, even noise fits at every quality. */
const SCALES = [1, 2 / 3, 1 / 3];

/** The last check: whatever made the bytes, they are kept only if they read as a small JPEG. */
function pictureOf(encoded: Uint8Array): Picture | undefined {
  // Chromium's canvases add a color profile.
  const jpeg = stripMetadata(encoded);
  const facts = readJpeg(jpeg).value;
  if (!facts || jpeg.length > MAX_PICTURE_BYTES) return undefined;
  const { width, height } = facts;
  const isSmall = width <= MAX_PICTURE_WIDTH && height <= MAX_PICTURE_HEIGHT;
  return isSmall ? { jpeg, width, height } : undefined;
}

const LARGEST = { width: MAX_PICTURE_WIDTH, height: MAX_PICTURE_HEIGHT };

const shareNeeded = (crop: Crop): number => fitWithin(crop, LARGEST).width / crop.width;

/** Converts a crop from px of the whole picture to px of the decoded one, which may be smaller. */
function inDecoded({ width, whole }: Decoded, crop: Crop): Crop {
  const scale = width / whole.width;
  const { left, top, width: across, height: down } = crop;
  return { left: left * scale, top: top * scale, width: across * scale, height: down * scale };
}

/**
 * Part of a decoded picture as a JPEG of at most {@link MAX_PICTURE_WIDTH} × {@link MAX_PICTURE_HEIGHT} px
 * and {@link MAX_PICTURE_BYTES} bytes: at the largest size that fits, then at the best quality, and never
 * enlarged. The crop is in px of the whole picture. Undefined if the browser makes no JPEG; rejects if its
 * canvas does.
 */
async function shrink(decoded: Decoded, crop: Crop): Promise<MadePicture | undefined> {
  for (const scale of SCALES) {
    const limit = { width: MAX_PICTURE_WIDTH * scale, height: MAX_PICTURE_HEIGHT * scale };
    const size = fitWithin(crop, limit);
    const drawing = drawCrop(decoded, inDecoded(decoded, crop), size);
    const jpeg = drawing && (await encodePicture(drawing));
    const picture = jpeg && pictureOf(jpeg);
    if (picture) return { picture, whole: decoded.whole, isPlain: isPlain(drawing) };
  }
  return undefined;
}

/** The fallback if canvas reads are falsified: the file itself, if it is a small JPEG that needs none of its metadata. */
function keepOriginal({ bytes, jpeg }: SourceFile): MadePicture | undefined {
  const picture = jpeg && looksTheSameStripped(bytes, jpeg) ? pictureOf(bytes) : undefined;
  if (!picture) return undefined;
  const { width, height } = picture;
  return { picture, whole: { width, height }, isPlain: false };
}

/** Why a file that can't be decoded is refused. It is called damaged only if every browser decodes its kind. */
export function undecodedCode({ kind, jpeg }: SourceFile): RejectionCode {
  if (jpeg) return whyUndecoded(jpeg);
  if (kind === 'heic') return 'heic-not-decoded';
  if (kind === 'tiff') return 'picture-kind-unsupported';
  return kind === 'avif' ? 'picture-unsupported' : 'picture-damaged';
}

/**
 * The picture made from a decoded one, cropped to `crop` or by default to its middle at 4 to 3. The caller
 * closes the decoded one. Never rejects; refuses with `picture-not-encoded`.
 */
export async function makeOfDecoded(
  decoded: Decoded,
  crop: Crop = cropToSeal(decoded.whole),
): Promise<Checked<MadePicture>> {
  const made = await shrink(decoded, crop).catch(() => undefined);
  return made ? { value: made } : rejected('picture-not-encoded');
}

/**
 * The picture made from a file: upright, cropped, at most {@link MAX_PICTURE_WIDTH} ×
 * {@link MAX_PICTURE_HEIGHT} px and {@link MAX_PICTURE_BYTES} bytes, without any of the file's metadata.
 * Never rejects. Refuses with `heic-not-decoded`, `picture-kind-unsupported`, `picture-unsupported` or
 * `picture-damaged` if the browser can't
 * decode it, with `picture-not-encoded` if the browser makes no small JPEG, and with the code of {@link checkCanvas}
 * if canvas reads can't be trusted. In the last case, a standard, upright JPEG within these limits is kept as it is,
 * uncropped and without its metadata (docs/attacks.md, A26).
 */
export async function makePicture(source: SourceFile, crop?: Crop): Promise<Checked<MadePicture>> {
  const decoded = await decode(source, (whole) => shareNeeded(crop ?? cropToSeal(whole)));
  if (!decoded) return rejected(undecodedCode(source));
  try {
    const code = checkCanvas();
    if (!code) return await makeOfDecoded(decoded, crop);
    const kept = keepOriginal(source);
    return kept ? { value: kept } : rejected(code);
  } finally {
    decoded.close();
  }
}
