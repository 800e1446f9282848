/** Makes of a chosen file the small picture that a seal keeps. */
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

/** A picture as it is kept: a JPEG without metadata, and its size in px. */
export interface Picture {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What was made of a picture, and what there is to say about it. */
export interface MadePicture {
  readonly picture: Picture;
  /** The whole picture's size in px, upright: what a crop is counted in. */
  readonly whole: Size;
  /** Whether it is nearly of one colour, and says nothing. */
  readonly isPlain: boolean;
}

/** Parts of the full size, tried in turn: noise at a third of it fits at every quality. */
const SCALES = [1, 2 / 3, 1 / 3];

/** The last gate: whatever made the bytes, they are kept only if they read as a small JPEG. */
function pictureOf(encoded: Uint8Array): Picture | undefined {
  // Chromium's canvases add a colour profile.
  const jpeg = stripMetadata(encoded);
  const facts = readJpeg(jpeg).value;
  if (!facts || jpeg.length > MAX_PICTURE_BYTES) return undefined;
  const { width, height } = facts;
  const isSmall = width <= MAX_PICTURE_WIDTH && height <= MAX_PICTURE_HEIGHT;
  return isSmall ? { jpeg, width, height } : undefined;
}

const LARGEST = { width: MAX_PICTURE_WIDTH, height: MAX_PICTURE_HEIGHT };

const shareNeeded = (crop: Crop): number => fitWithin(crop, LARGEST).width / crop.width;

/** A crop of the whole picture, in px of what was decoded of it. */
function inDecoded({ width, whole }: Decoded, crop: Crop): Crop {
  const scale = width / whole.width;
  const { left, top, width: across, height: down } = crop;
  return { left: left * scale, top: top * scale, width: across * scale, height: down * scale };
}

/**
 * Part of a decoded picture, in px of the whole, as a JPEG of at most {@link MAX_PICTURE_WIDTH} ×
 * {@link MAX_PICTURE_HEIGHT} px and {@link MAX_PICTURE_BYTES} bytes: the largest size at which it fits,
 * then the best quality, never enlarged. Undefined where the browser gives no JPEG; may reject where
 * its canvas does.
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

/** Where canvases lie, a JPEG that is small already serves as it is, if it needs none of its metadata. */
function keepOriginal({ bytes, jpeg }: SourceFile): MadePicture | undefined {
  const picture = jpeg && looksTheSameStripped(bytes, jpeg) ? pictureOf(bytes) : undefined;
  if (!picture) return undefined;
  const { width, height } = picture;
  return { picture, whole: { width, height }, isPlain: false };
}

/** Why a file that can't be decoded is refused: kinds that not every browser decodes are no damage. */
export function undecodedCode({ kind, jpeg }: SourceFile): RejectionCode {
  if (jpeg) return whyUndecoded(jpeg);
  if (kind === 'heic') return 'heic-not-decoded';
  return kind === 'avif' ? 'picture-unsupported' : 'picture-damaged';
}

/**
 * The picture that a decoded one becomes: cropped as asked, else to its middle at 4 to 3; the caller
 * lets go of the decoded one. Never rejects; refuses with `picture-not-encoded`.
 */
export async function makeOfDecoded(
  decoded: Decoded,
  crop: Crop = cropToSeal(decoded.whole),
): Promise<Checked<MadePicture>> {
  const made = await shrink(decoded, crop).catch(() => undefined);
  return made ? { value: made } : rejected('picture-not-encoded');
}

/**
 * The picture that a file becomes: upright, cropped, at most {@link MAX_PICTURE_WIDTH} ×
 * {@link MAX_PICTURE_HEIGHT} px and {@link MAX_PICTURE_BYTES} bytes, with nothing of the file's metadata.
 * Never rejects; refuses with `heic-not-decoded`, `picture-unsupported` or `picture-damaged` where the browser
 * can't decode it, with `picture-not-encoded` where it gives no small JPEG, and with the code of
 * {@link checkCanvas} where drawings can't be had back, unless the file is a usual JPEG, upright and within these
 * limits: that is kept as it is, uncropped, but for its metadata (defence.md, A26).
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
