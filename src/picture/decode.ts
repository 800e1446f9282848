/** Decodes a picture, upright and in sRGB; no larger than needed, if the browser can. */
import type { Size } from './crop.js';
import { decodeJpeg } from './decode-jpeg.js';
import { hasFrameDecoder } from './frame-decoder.js';
import type { JpegFacts } from './jpeg/jpeg.js';
import { makeBitmap } from './make-bitmap.js';
import type { SourceFile } from './take-file.js';

/** A decoded picture, perhaps at a smaller size, with its size in px and a way to free it. */
export interface Decoded extends Size {
  readonly image: CanvasImageSource;
  /** The upright size in px of the picture as the file holds it. */
  readonly whole: Size;
  readonly close: () => void;
}

/** The scale at which a picture must be decoded, up to 1, given its whole upright size in px. */
export type ShareNeeded = (whole: Size) => number;

/** JPEG's blocks of 8 × 8 px can be decoded directly to n × n (libjpeg's scaling). */
const BLOCK = 8;

/** A reduced block is an average of its px and not sharp, so the decoded picture must be larger than needed. */
const BLOCK_SPARE = 1.5;

/** The same holds for a picture that the browser halves. */
const HALF = 1 / 2;
const HALF_SPARE = 2;

function uprightSize({ width, height, orientation }: JpegFacts): Size {
  return orientation > 4 ? { width: height, height: width } : { width, height };
}

function scale({ width, height }: Size, share: number): Size {
  return { width: Math.ceil(width * share), height: Math.ceil(height * share) };
}

/** Wraps a bitmap. The second argument is the whole picture's size in px, if the bitmap is smaller. */
export function decodedOf(image: ImageBitmap, { width, height }: Size = image): Decoded {
  const close = (): void => {
    image.close();
  };
  return { image, width: image.width, height: image.height, whole: { width, height }, close };
}

/**
 * Uses WebCodecs. Chromium takes the largest of its eight scales that has no more px in total than requested, so
 * exactly one of these scales is requested. The frame is upright.
 */
async function decodeReduced(
  bytes: Uint8Array<ArrayBuffer>,
  whole: Size,
  share: number,
): Promise<Decoded> {
  const eighths = Math.min(BLOCK, Math.max(1, Math.ceil(share * BLOCK_SPARE * BLOCK)));
  const { width, height } = scale(whole, eighths / BLOCK);
  const desired = eighths < BLOCK ? { desiredWidth: width, desiredHeight: height } : {};
  const decoder = new ImageDecoder({ data: bytes, type: 'image/jpeg', ...desired });
  try {
    const { image } = await decoder.decode();
    const close = (): void => {
      image.close();
    };
    return { image, width: image.displayWidth, height: image.displayHeight, whole, close };
  } finally {
    decoder.close();
  }
}

async function decodeBitmap(bytes: BlobPart, whole: Size, share: number): Promise<Decoded> {
  // Drawing from a large bitmap is slow in WebKitGTK 2.50.
  const isHalfEnough = share * HALF_SPARE <= HALF;
  const { width, height } = scale(whole, HALF);
  const half = { resizeWidth: width, resizeHeight: height, resizeQuality: 'low' } as const;
  return decodedOf(await decodeJpeg(bytes, isHalfEnough ? half : {}), whole);
}

async function decodeAny({ bytes, kind, jpeg }: SourceFile, needed: ShareNeeded): Promise<Decoded> {
  if (!jpeg) return decodedOf(await makeBitmap(new Blob([bytes], { type: `image/${kind}` })));
  const whole = uprightSize(jpeg);
  const share = Math.min(1, needed(whole));
  const canReduce = await hasFrameDecoder();
  return canReduce ? decodeReduced(bytes, whole, share) : decodeBitmap(bytes, whole, share);
}

/**
 * Decodes a picture. Undefined if the browser can't. If it can, a JPEG is decoded no larger than needed, which
 * takes a third of the time and memory for a large photo. It does not use `<img>`, which draws half of a
 * truncated file.
 */
export async function decode(file: SourceFile, needed: ShareNeeded): Promise<Decoded | undefined> {
  try {
    return await decodeAny(file, needed);
  } catch {
    return undefined;
  }
}
