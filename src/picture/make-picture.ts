/** Makes of a chosen file the small picture that a seal keeps. */
import { type Checked, rejected } from '../seal/rejection.js';
import { MAX_PICTURE_BYTES, MAX_PICTURE_HEIGHT, MAX_PICTURE_WIDTH } from '../seal/seal.js';
import { canReadDrawings } from './drawing.js';
import { encodePicture } from './encode-picture.js';
import { type JpegFacts, readJpeg } from './jpeg.js';
import { stripMetadata } from './strip-metadata.js';

/** A picture as it is kept: a JPEG without metadata, and its size in px. */
export interface Picture {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/**
 * Bytes from which on a chosen file is too large: it must be "under 1 MB" (the original's help page,
 * row 5 in seal.md).
 */
export const FILE_BYTES_LIMIT = 1_048_576;

async function readFile(file: Blob): Promise<Checked<Uint8Array<ArrayBuffer>>> {
  if (file.size === 0) return rejected('file-empty');
  if (file.size >= FILE_BYTES_LIMIT) return rejected('file-too-large');
  try {
    return { value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return rejected('file-unreadable');
  }
}

/** Decodes off the main thread, the right way up by its Exif. No `<img>`: that draws half of a cut file. */
async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  } catch {
    return undefined;
  }
}

/** The last gate: whatever made the bytes, they are kept only if they read as a small JPEG. */
function pictureOf(encoded: Uint8Array | undefined): Checked<Picture> {
  if (!encoded) return rejected('picture-not-encoded');
  // Chromium's canvases add a colour profile.
  const jpeg = stripMetadata(encoded);
  const facts = readJpeg(jpeg).value;
  if (!facts || jpeg.length > MAX_PICTURE_BYTES) return rejected('picture-not-encoded');
  const { width, height } = facts;
  if (width > MAX_PICTURE_WIDTH || height > MAX_PICTURE_HEIGHT)
    return rejected('picture-not-encoded');
  return { value: { jpeg, width, height } };
}

/** Where canvases lie, an upright file that is small already serves as it is, without its metadata. */
async function shrink(
  bitmap: ImageBitmap,
  bytes: Uint8Array,
  { orientation }: JpegFacts,
): Promise<Checked<Picture>> {
  try {
    if (canReadDrawings()) return pictureOf(await encodePicture(bitmap));
    return pictureOf(orientation === 1 ? bytes : undefined);
  } catch {
    return rejected('picture-not-encoded');
  } finally {
    bitmap.close();
  }
}

/**
 * The picture that a chosen file becomes: upright, cropped to 4 to 3 about its centre, at most
 * {@link MAX_PICTURE_WIDTH} × {@link MAX_PICTURE_HEIGHT} px and {@link MAX_PICTURE_BYTES} bytes, with
 * nothing of the file's metadata. The bytes decide what the file is, not its name or type. Never
 * rejects; refuses, in this order, with `file-empty`, `file-too-large`, `file-unreadable`, the codes
 * of {@link readJpeg}, `picture-damaged` (it can't be decoded) and `picture-not-encoded` (the browser
 * gives no small JPEG). Where the browser falsifies what is drawn, or draws nothing, a file that is
 * upright and within these limits is kept as it is, uncropped, but for its metadata (defence.md, A26).
 */
export async function makePicture(file: Blob): Promise<Checked<Picture>> {
  const { value: bytes, rejection } = await readFile(file);
  if (rejection) return { rejection };
  const facts = readJpeg(bytes);
  if (facts.rejection) return facts;
  const bitmap = await decode(bytes.subarray(0, facts.value.end));
  return bitmap ? shrink(bitmap, bytes, facts.value) : rejected('picture-damaged');
}
