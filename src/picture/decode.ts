/** Decodes a picture, upright and in the colours of the web; no larger than is needed, where the browser can. */
import type { Size } from './crop.js';
import { decodeJpeg } from './decode-jpeg.js';
import { hasFrameDecoder } from './frame-decoder.js';
import type { JpegFacts } from './jpeg/jpeg.js';
import { makeBitmap } from './make-bitmap.js';
import type { SourceFile } from './take-file.js';

/** A decoded picture, perhaps smaller than the whole; its size in px, and the way to let go of it. */
export interface Decoded extends Size {
  readonly image: CanvasImageSource;
  /** The upright size in px of the picture as the file holds it. */
  readonly whole: Size;
  readonly close: () => void;
}

/** How large a picture must be decoded: the share, up to 1, of its whole upright size in px. */
export type ShareNeeded = (whole: Size) => number;

/** JPEG's blocks of 8 × 8 px can be decoded to n × n at once (libjpeg's scaling). */
const BLOCK = 8;

/** Blocks made smaller are means of their px, without sharpness: they must still be larger than is needed. */
const BLOCK_SPARE = 1.5;

/** So must what a browser halves. */
const HALF = 1 / 2;
const HALF_SPARE = 2;

function uprightSize({ width, height, orientation }: JpegFacts): Size {
  return orientation > 4 ? { width: height, height: width } : { width, height };
}

function scale({ width, height }: Size, share: number): Size {
  return { width: Math.ceil(width * share), height: Math.ceil(height * share) };
}

/** A picture that is decoded already, to its whole size, or to less of a given one. */
export function decodedOf(image: ImageBitmap, { width, height }: Size = image): Decoded {
  const close = (): void => {
    image.close();
  };
  return { image, width: image.width, height: image.height, whole: { width, height }, close };
}

/**
 * With WebCodecs. Chromium takes the largest of the eight scales that has no more px in all than are asked for,
 * so one of them is asked for exactly. The frame is drawn upright.
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
  // WebKit takes long to draw from a large bitmap.
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
 * The picture's pixels; undefined where the browser can't decode them. A JPEG is decoded no larger than
 * needed where the browser can: a large photo takes a third of the time and memory so. No `<img>`: that draws
 * half of a cut file.
 */
export async function decode(file: SourceFile, needed: ShareNeeded): Promise<Decoded | undefined> {
  try {
    return await decodeAny(file, needed);
  } catch {
    return undefined;
  }
}
